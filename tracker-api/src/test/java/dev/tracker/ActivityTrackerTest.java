package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTrackerTest {
  private static final ActivityContext CONTEXT = ActivityContext.root().withNewRequestId();
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE, "name");

  private final List<Object> passed = new ArrayList<>();

  private final ActivityTracker lambda =
      (context, operation, subject, kvArgs) -> {
        passed.addAll(Arrays.asList(context, operation, subject, kvArgs));
        return Activity.noop();
      };

  @Test
  void aLambdaIsATracker() {
    assertThat(lambda.start(CONTEXT, "get", "user", "id", "4711")).isSameAs(Activity.noop());

    assertThat(passed).containsExactly(CONTEXT, "get", "user", new Object[] {"id", "4711"});
  }

  @Test
  void aLambdaIsAlwaysEnabledAndWantsValues() {
    assertThat(lambda.isEnabled(METHOD)).isTrue();
    assertThat(lambda.wantsValues(METHOD)).isTrue();
  }

  @Test
  void theStartOfAMethodLeadsToTheStartOfItsOperation() {
    Object[] kvArgs = {"name", null};

    assertThat(lambda.start(CONTEXT, METHOD, kvArgs)).isSameAs(Activity.noop());

    assertThat(passed).containsExactly(CONTEXT, "create", "backend", kvArgs);
    assertThat(passed.get(3)).as("the array is passed on, not wrapped").isSameAs(kvArgs);
  }
}
