package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a tracker may have bound to the calling thread, and has to release again. */
final class ThreadState {
  private final Supplier<? extends @Nullable Object> ownState;
  private final ActivityContext context = ActivityContext.current();
  private final @Nullable Object own;

  private ThreadState(Supplier<? extends @Nullable Object> ownState) {
    this.ownState = ownState;
    this.own = ownState.get();
  }

  /** The state of the calling thread at present. */
  static ThreadState now(Supplier<? extends @Nullable Object> ownState) {
    return new ThreadState(ownState);
  }

  void assertRestored(String when) {
    assertContextRestored(when);
    assertThat(ownState.get()).as("threadState() of the kit, %s", when).isEqualTo(own);
  }

  void assertContextRestored(String when) {
    assertThat(ActivityContext.current())
        .as("ActivityContext.current(), %s", when)
        .isSameAs(context);
  }
}
