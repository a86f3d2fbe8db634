package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.ScriptedTracker.Call;
import dev.tracker.spi.DeferredActivity.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What adapters of deferred types are given to work with. */
final class DeferredActivityTest {
  private static final ContextKey<String> USER = ContextKey.named("user");
  private static final ActivityContext CURRENT = ActivityContext.root().with(USER, "current");
  private static final ActivityContext PASSED = ActivityContext.root().with(USER, "passed");
  private static final ActivityContext SUBSCRIBER = ActivityContext.root().with(USER, "subscriber");
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker scripted = new ScriptedTracker("t", log);
  private final DeferredCompletion completion =
      (activity, result, error) -> {
        if (error != null) {
          activity.reportErr(error);
        } else {
          activity.reportChange(null, result);
        }
        activity.end();
      };
  private final DeferredActivity<String> deferred =
      DeferredActivity.of(scripted, METHOD, CURRENT, null, this::start, completion);

  private Activity start(ActivityContext context) {
    return scripted.start(context, METHOD, "user", ActivityContext.current().get(USER));
  }

  @Test
  void startsInTheContextOfTheSubscriptionAndLeavesTheThread() {
    Run<String> run = deferred.start(SUBSCRIBER);

    assertThat(log).containsExactly("t.start create backend [user, subscriber]", "t.detach");
    assertThat(run.context()).isSameAs(SUBSCRIBER);
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void theFirstOutcomeCounts() {
    Run<String> succeeded = deferred.start(SUBSCRIBER);
    succeeded.succeed("done");
    succeeded.fail(new IllegalStateException("too late"));
    succeeded.succeed("again");
    assertThat(log).endsWith("t.detach", "t.reportChange null done", "t.end");

    Run<String> failed = deferred.start(SUBSCRIBER);
    failed.fail(new IllegalStateException("failed"));
    failed.succeed("too late");
    assertThat(log).endsWith("t.detach", "t.reportErr failed", "t.end");
  }

  @Test
  void aContextThatWasPassedComesBeforeThatOfTheSubscriber() {
    DeferredActivity<String> passed =
        DeferredActivity.of(scripted, METHOD, CURRENT, PASSED, this::start, completion);

    assertThat(passed.context()).isSameAs(PASSED);
    assertThat(passed.contextFor(SUBSCRIBER)).isSameAs(PASSED);
    assertThat(deferred.context()).isSameAs(CURRENT);
    assertThat(deferred.contextFor(SUBSCRIBER)).isSameAs(SUBSCRIBER);
  }

  @Test
  void resultsAreWantedUnlessTheyAreIgnored() {
    assertThat(deferred.wantsResult()).isTrue();
    assertThat(
            DeferredActivity.ignoringResult(
                    scripted, METHOD, CURRENT, null, this::start, completion)
                .wantsResult())
        .isFalse();
  }

  @Test
  void workRunsInTheActivityAndItsSubscriberDoesNot() {
    ContextScope outside = CURRENT.makeCurrent();
    Run<String> run = deferred.start(SUBSCRIBER);

    ContextScope work = run.workScope();
    assertThat(ActivityContext.current()).isSameAs(SUBSCRIBER);
    ContextScope subscriber = run.subscriberScope();
    assertThat(ActivityContext.current()).isSameAs(CURRENT);
    subscriber.close();
    work.close();
    run.subscriberScope().close();

    assertThat(ActivityContext.current()).isSameAs(CURRENT);
    outside.close();
  }

  /** The tracker may have made a context of its own current. */
  @Test
  void theContextOfTheWorkIsWhatTheTrackerMadeCurrent() {
    List<ContextScope> opened = new ArrayList<>();
    DeferredActivity<String> tracing =
        DeferredActivity.of(
            scripted,
            METHOD,
            CURRENT,
            null,
            context -> {
              opened.add(PASSED.makeCurrent());
              return Activity.noop();
            },
            completion);

    assertThat(tracing.start(SUBSCRIBER).context()).isSameAs(PASSED);
    opened.get(0).close();
  }

  @Test
  void aFaultOfDetachIsReported() {
    IllegalStateException fault = new IllegalStateException("fault");
    scripted.throwing(Call.DETACH, fault);

    deferred.start(SUBSCRIBER).succeed("done");

    assertThat(log).endsWith("t.reportChange null done", "t.end");
    assertThat(faults.faults())
        .containsExactly(new TrackerFault(FaultPoint.DETACH, scripted, METHOD, fault));
  }

  @Test
  void anErrorOfTheMachineFromDetachEndsTheActivity() {
    OutOfMemoryError error = new OutOfMemoryError("for the test");
    scripted.throwing(Call.DETACH, error);

    assertThatThrownBy(() -> deferred.start(SUBSCRIBER)).isSameAs(error);

    assertThat(log).endsWith("t.detach", "t.reportErr for the test", "t.end");
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  /** No source may say so, and some do. */
  @Test
  void aFailureWithoutAnErrorIsAFailure() {
    deferred.start(SUBSCRIBER).fail(null);

    assertThat(log).endsWith("t.reportErr failed without an error", "t.end");
  }
}
