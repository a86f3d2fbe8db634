package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.ScriptedTracker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChainedTrackerTest {
  private static final ActivityContext CONTEXT = ActivityContext.root().withNewRequestId();
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE, "name");

  @RegisterExtension final CollectedFaults collected = new CollectedFaults();

  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker first = new ScriptedTracker("first", log);
  private final ScriptedTracker second = new ScriptedTracker("second", log);
  private final ScriptedTracker third = new ScriptedTracker("third", log);
  private final ActivityTracker chain = ActivityTracker.chain(first, second, third);

  @AfterEach
  void nothingIsAFault() {
    assertThat(collected.faults()).isEmpty();
  }

  @Test
  void startsAndReportsInOrderAndEndsInReverse() {
    Activity activity = chain.start(CONTEXT, "create", "backend", "name", "x");
    activity.reportChange("4711", "data");
    activity.end();

    assertThat(log)
        .containsExactly(
            "first.start create backend [name, x]",
            "second.start create backend [name, x]",
            "third.start create backend [name, x]",
            "first.reportChange 4711 data",
            "second.reportChange 4711 data",
            "third.reportChange 4711 data",
            "third.end",
            "second.end",
            "first.end");
  }

  @Test
  void reportsAFailureInOrder() {
    Activity activity = chain.start(CONTEXT, "create", "backend");
    log.clear();

    activity.reportErr(new IllegalStateException("boom"));

    assertThat(log)
        .containsExactly("first.reportErr boom", "second.reportErr boom", "third.reportErr boom");
  }

  @Test
  void detachesInReverse() {
    Activity activity = chain.start(CONTEXT, "create", "backend");
    log.clear();

    activity.detach();

    assertThat(log).containsExactly("third.detach", "second.detach", "first.detach");
  }

  @Test
  void passesOnWhatATrackerMakesCurrent() {
    List<ActivityContext> passed = new ArrayList<>();
    ActivityTracker seeing = seeing(passed);
    List<ContextScope> opened = new ArrayList<>();
    ActivityTracker binding =
        (context, operation, subject, kvArgs) -> {
          opened.add(context.with(ContextKey.SPAN_ID, "s1").makeCurrent());
          return Activity.noop();
        };
    ActivityTracker.chain(seeing, binding, seeing, seeing).start(CONTEXT, METHOD);
    ActivityContext inside = ActivityContext.current();
    opened.forEach(ContextScope::close);
    assertThat(inside.get(ContextKey.SPAN_ID)).isEqualTo("s1");
    assertThat(inside.get(ContextKey.REQUEST_ID)).isEqualTo(CONTEXT.get(ContextKey.REQUEST_ID));
    assertThat(passed).containsExactly(CONTEXT, inside, inside);
  }

  private static ActivityTracker seeing(List<ActivityContext> contexts) {
    return (context, operation, subject, kvArgs) -> {
      contexts.add(context);
      return Activity.noop();
    };
  }

  @Test
  void startsTheMethodOfADecorator() {
    List<Object> passed = new ArrayList<>();
    ActivityTracker ofMethods =
        new ActivityTracker() {
          @Override
          public Activity start(
              ActivityContext context, String operation, String subject, Object... kvArgs) {
            throw new AssertionError("The method was lost on the way");
          }

          @Override
          public Activity start(ActivityContext context, TrackedMethod method, Object... kvArgs) {
            passed.addAll(Arrays.asList(context, method, kvArgs));
            return Activity.noop();
          }
        };

    Object[] kvArgs = {"name", "x"};
    ActivityTracker.chain(first, ofMethods).start(CONTEXT, METHOD, kvArgs).end();

    assertThat(passed).containsExactly(CONTEXT, METHOD, kvArgs);
    assertThat(log)
        .containsExactly("first.isEnabled", "first.start create backend [name, x]", "first.end");
  }

  @Test
  void aTrackerThatIsNotEnabledIsLeftOutOfTheActivity() {
    second.disabled();

    Activity activity = chain.start(CONTEXT, METHOD);
    activity.detach();
    activity.reportErr(new IllegalStateException("boom"));
    activity.reportChange("4711", null);
    activity.end();

    assertThat(log)
        .filteredOn(entry -> entry.startsWith("second"))
        .containsExactly("second.isEnabled");
    assertThat(log).contains("first.end", "third.end");
  }

  @Test
  void byHandEveryTrackerIsStarted() {
    second.disabled();

    chain.start(CONTEXT, "create", "backend");

    assertThat(log).contains("second.start create backend []").doesNotContain("second.isEnabled");
  }

  @Test
  void isEnabledIfOneIs() {
    assertThat(chain.isEnabled(METHOD)).isTrue();
    first.disabled();
    second.disabled();
    assertThat(chain.isEnabled(METHOD)).isTrue();
    third.disabled();
    assertThat(chain.isEnabled(METHOD)).isFalse();
  }

  @Test
  void wantsValuesIfOneThatIsEnabledDoes() {
    assertThat(chain.wantsValues(METHOD)).isTrue();
    first.withoutValues();
    second.withoutValues();
    assertThat(chain.wantsValues(METHOD)).isTrue();
    third.disabled();
    assertThat(chain.wantsValues(METHOD)).isFalse();
  }

  @Test
  void wantsTheValuesOfAChangeIfOneThatHasStartedDoes() {
    first.withoutValues();
    third.disabled();
    Activity activity = chain.start(CONTEXT, METHOD);

    second.disabled();
    assertThat(chain.wantsValues(METHOD)).isFalse();
    assertThat(chain.wantsValues(METHOD, activity)).isTrue();
    second.withoutValues();
    assertThat(chain.wantsValues(METHOD, activity)).as("the third has not started").isFalse();
  }

  @Test
  void passesValuesToAllIfOneWantsThem() {
    first.withoutValues();

    chain.start(CONTEXT, METHOD, "name", "x").reportChange("4711", "data");

    assertThat(log)
        .contains("first.start create backend [name, x]", "first.reportChange 4711 data");
  }

  @Test
  void asksNoFurtherThanItMust() {
    assertThat(chain.isEnabled(METHOD)).isTrue();
    assertThat(chain.wantsValues(METHOD)).isTrue();

    assertThat(log).containsExactly("first.isEnabled", "first.isEnabled", "first.wantsValues");
  }

  @Test
  void ofNoneDoesNothing() {
    assertThat(ActivityTracker.chain()).isSameAs(ActivityTracker.noop());
    assertThat(ActivityTracker.chain(List.of())).isSameAs(ActivityTracker.noop());
  }

  @Test
  void ofOneIsThatOne() {
    assertThat(ActivityTracker.chain(first)).isSameAs(first);
    assertThat(ActivityTracker.chain(List.of(first))).isSameAs(first);
    assertThat(ActivityTracker.chain(ActivityTracker.chain(first))).isSameAs(first);
  }

  @Test
  void laysChainsWithinItFlat() {
    ActivityTracker nested =
        ActivityTracker.chain(List.of(first, ActivityTracker.chain(second, third), first));

    assertThat(trackersOf(nested)).containsExactly(first, second, third, first);
  }

  @Test
  void dropsTrackersThatDoNothing() {
    ActivityTracker noop = ActivityTracker.noop();

    assertThat(ActivityTracker.chain(noop, noop)).isSameAs(noop);
    assertThat(ActivityTracker.chain(noop, first, noop)).isSameAs(first);
    assertThat(trackersOf(ActivityTracker.chain(noop, first, noop, second)))
        .containsExactly(first, second);
  }

  @Test
  void doesNotChangeWithWhatItWasMadeOf() {
    ActivityTracker[] array = {first, second};
    List<ActivityTracker> list = new ArrayList<>(List.of(array));
    ActivityTracker ofArray = ActivityTracker.chain(array);
    ActivityTracker ofList = ActivityTracker.chain(list);

    array[0] = third;
    list.clear();

    assertThat(trackersOf(ofArray)).containsExactly(first, second);
    assertThat(trackersOf(ofList)).containsExactly(first, second);
  }

  /** A mistake in a configuration should show at once. */
  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> ActivityTracker.chain(first, null));
    assertThatNullPointerException()
        .isThrownBy(() -> ActivityTracker.chain(Arrays.asList(first, null)));
  }

  @Test
  void namesItsTrackers() {
    assertThat(chain).hasToString("ChainedTracker[first, second, third]");
  }

  private static List<ActivityTracker> trackersOf(ActivityTracker tracker) {
    return ((ChainedTracker) tracker).trackers();
  }
}
