package dev.tracker.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityContextTest {
  private static final ContextKey<String> TENANT = ContextKey.named("tenant");
  private static final ContextKey<Integer> ATTEMPT = ContextKey.named("attempt");
  private static final ContextKey<Boolean> SAMPLED = ContextKey.tracking("sampled");

  @Test
  void keysOfTheSameNameDoNotMeet() {
    ContextKey<String> namesake = ContextKey.named(TENANT.name());

    ActivityContext context = ActivityContext.root().with(TENANT, "acme").with(namesake, "other");

    assertThat(context.get(TENANT)).isEqualTo("acme");
    assertThat(context.get(namesake)).isEqualTo("other");
  }

  @Test
  void derivingLeavesTheOriginalAsItWas() {
    ActivityContext first = ActivityContext.root().with(TENANT, "acme");
    ActivityContext replaced = first.with(TENANT, "other");
    ActivityContext extended = first.with(ATTEMPT, 1);

    assertThat(ActivityContext.root().get(TENANT)).isNull();
    assertThat(first.get(TENANT)).isEqualTo("acme");
    assertThat(first.get(ATTEMPT)).isNull();
    assertThat(replaced.get(TENANT)).isEqualTo("other");
    assertThat(extended.get(TENANT)).isEqualTo("acme");
    assertThat(extended.get(ATTEMPT)).isEqualTo(1);
  }

  @Test
  void aKeyIsReplacedWhereverItStands() {
    ActivityContext context =
        ActivityContext.root()
            .with(TENANT, "acme")
            .with(ATTEMPT, 1)
            .with(ContextKey.TRACE_ID, "t1")
            .with(ATTEMPT, 2)
            .with(ContextKey.TRACE_ID, "t2");

    assertThat(context.get(TENANT)).isEqualTo("acme");
    assertThat(context.get(ATTEMPT)).isEqualTo(2);
    assertThat(context.get(ContextKey.TRACE_ID)).isEqualTo("t2");
    assertThat(context).hasToString("ActivityContext{tenant, attempt, trace_id=t2}");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsNeitherKeyNorValue() {
    ActivityContext root = ActivityContext.root();

    assertThatNullPointerException().isThrownBy(() -> root.with(TENANT, null));
    assertThatNullPointerException().isThrownBy(() -> root.with(null, "acme"));
    assertThatNullPointerException().isThrownBy(() -> root.withDeadline(null));
    assertThatNullPointerException().isThrownBy(() -> root.wrap((Runnable) null));
  }

  @Test
  void theRootIsEmptyAndNeverCancelled() {
    ActivityContext root = ActivityContext.root();

    assertThat(root).isSameAs(ActivityContext.root()).hasToString("ActivityContext{}");
    assertThat(root.get(ContextKey.REQUEST_ID)).isNull();
    assertThat(root.deadline()).isNull();
    assertThat(root.isCancelled()).isFalse();
    assertThat(root.cancellationCause()).isNull();
    root.throwIfCancelled();
  }

  @Test
  void aNewRequestIdIsAnotherUuidEachTimeAndKeepsTheRest() {
    ActivityContext edge = ActivityContext.root().with(TENANT, "acme").withNewRequestId();
    String first = edge.get(ContextKey.REQUEST_ID);
    String second = edge.withNewRequestId().get(ContextKey.REQUEST_ID);

    assertThat(first).isNotNull().isNotEqualTo(second);
    assertThat(UUID.fromString(first)).hasToString(first);
    assertThat(edge.get(TENANT)).isEqualTo("acme");
  }

  @Test
  void trackingValuesAreCopiedAndNothingElse() {
    ActivityContext own =
        ActivityContext.root()
            .with(TENANT, "acme")
            .with(ContextKey.REQUEST_ID, "r1")
            .with(ContextKey.SPAN_ID, "s1");
    CancellableContext request = ActivityContext.root().withCancellation();
    ActivityContext other =
        request
            .context()
            .with(TENANT, "other")
            .with(ATTEMPT, 7)
            .with(SAMPLED, true)
            .with(ContextKey.REQUEST_ID, "r2")
            .with(ContextKey.TRACE_ID, "t2");

    ActivityContext copy = own.withTrackingValuesOf(other);
    request.cancel();

    assertThat(copy.get(ContextKey.REQUEST_ID)).isEqualTo("r2");
    assertThat(copy.get(ContextKey.TRACE_ID)).isEqualTo("t2");
    assertThat(copy.get(ContextKey.SPAN_ID)).as("the other has none").isEqualTo("s1");
    assertThat(copy.get(SAMPLED)).as("a tracker's").isTrue();
    assertThat(copy.get(TENANT)).isEqualTo("acme");
    assertThat(copy.get(ATTEMPT)).isNull();
    assertThat(copy.isCancelled()).as("the other's cancellation").isFalse();
    assertThat(own.get(ContextKey.REQUEST_ID)).isEqualTo("r1");
  }

  @Test
  void onlyIdsAreShown() {
    ContextKey<String> password = ContextKey.named("password");
    ContextKey<String> namesake = ContextKey.named(ContextKey.TRACE_ID.name());

    ActivityContext context =
        ActivityContext.root()
            .with(password, "hunter2")
            .with(ContextKey.REQUEST_ID, "r1")
            .with(ContextKey.SPAN_ID, "s1")
            .with(SAMPLED, true)
            .with(namesake, "secret");

    assertThat(context)
        .hasToString("ActivityContext{password, request_id=r1, span_id=s1, sampled, trace_id}");
  }
}
