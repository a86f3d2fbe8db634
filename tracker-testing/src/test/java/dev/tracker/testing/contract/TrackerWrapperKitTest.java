package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** That the kit for wrappers finds what is out of order, and names the rule. */
final class TrackerWrapperKitTest {

  @Test
  void aWrapperThatEndsTwiceIsNamed() {
    assertThat(failures(EndingTwice.class)).anyMatch(it -> it.contains("END came a second time"));
  }

  @Test
  void aWrapperThatTellsOnceAfterTheEndIsNamed() {
    assertThat(failures(EndingBeforeTheChange.class))
        .anyMatch(it -> it.contains("REPORT_CHANGE came after END"));
  }

  @Test
  void aWrapperThatKnowsOnlyTheFirstCallsIsFound() {
    assertThat(failures(Forgetful.class))
        .anyMatch(it -> it.contains("to have been detached"))
        .anyMatch(it -> it.contains("as a normal outcome"));
  }

  private static List<String> failures(Class<? extends TrackerWrapperKit> kit) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(kit))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> result.getThrowable().map(Throwable::getMessage).orElse(""))
        .toList();
  }

  /** Passes on what the oldest trackers knew. */
  private static class Passing implements Activity {
    final Activity behind;

    Passing(Activity behind) {
      this.behind = behind;
    }

    @Override
    public void reportErr(Throwable error) {
      behind.reportErr(error);
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      behind.reportChange(id, data);
    }

    @Override
    public void end() {
      behind.end();
    }
  }

  static final class Forgetful extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return (context, operation, subject, kvArgs) ->
          new Passing(behind.start(context, operation, subject, kvArgs));
    }
  }

  static final class EndingTwice extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return new Rewrapping(behind) {
        @Override
        Activity rewrap(Activity started) {
          return new Passing(started) {
            @Override
            public void end() {
              behind.end();
              behind.end();
            }
          };
        }
      };
    }
  }

  static final class EndingBeforeTheChange extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return new Rewrapping(behind) {
        @Override
        Activity rewrap(Activity started) {
          return new Passing(started) {
            @Override
            public void reportChange(@Nullable String id, @Nullable Object data) {
              behind.end();
              behind.reportChange(id, data);
            }

            @Override
            public void end() {}
          };
        }
      };
    }
  }

  private abstract static class Rewrapping implements ActivityTracker {
    private final ActivityTracker tracker;

    Rewrapping(ActivityTracker tracker) {
      this.tracker = tracker;
    }

    abstract Activity rewrap(Activity started);

    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      return rewrap(tracker.start(context, operation, subject, kvArgs));
    }

    @Override
    public Activity start(
        ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
      return rewrap(tracker.start(context, method, kvArgs));
    }
  }
}
