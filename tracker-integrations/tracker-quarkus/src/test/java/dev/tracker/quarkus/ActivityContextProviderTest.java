package dev.tracker.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.spi.ThreadContextController;
import org.eclipse.microprofile.context.spi.ThreadContextProvider;
import org.eclipse.microprofile.context.spi.ThreadContextSnapshot;
import org.junit.jupiter.api.Test;

class ActivityContextProviderTest {
  private static final ActivityContext CONTEXT =
      ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1");

  private final ThreadContextProvider provider = new ActivityContextProvider();

  @Test
  void isFound() {
    assertThat(ServiceLoader.load(ThreadContextProvider.class))
        .hasAtLeastOneElementOfType(ActivityContextProvider.class);
  }

  @Test
  void takesTheContextToAnotherThreadAndLeavesNothingThere() throws Exception {
    ContextScope scope = CONTEXT.makeCurrent();
    ThreadContextSnapshot snapshot;
    try (scope) {
      snapshot = provider.currentContext(Map.of());
    }
    CompletableFuture<Void> seen =
        CompletableFuture.runAsync(
            () -> {
              ThreadContextController controller = snapshot.begin();
              assertThat(ActivityContext.current()).isEqualTo(CONTEXT);
              controller.endContext();
              assertThat(ActivityContext.current()).isEqualTo(ActivityContext.root());
            });
    seen.get(30, TimeUnit.SECONDS);
  }

  @Test
  void clears() {
    ThreadContextSnapshot cleared = provider.clearedContext(Map.of());
    ContextScope scope = CONTEXT.makeCurrent();
    try (scope) {
      ThreadContextController controller = cleared.begin();
      assertThat(ActivityContext.current()).isEqualTo(ActivityContext.root());
      controller.endContext();
      assertThat(ActivityContext.current()).isEqualTo(CONTEXT);
    }
  }
}
