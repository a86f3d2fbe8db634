package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Work that never completes keeps its activity no longer than whoever waits for it. */
@SuppressWarnings("FutureReturnValueIgnored") // What the tracker hears of it is what counts.
class StageRetentionTest {
  private static final int COLLECTIONS = 100;

  private final List<WeakReference<Activity>> started = new ArrayList<>();
  private final DispatchDelegate delegate = new DispatchDelegate();
  private final DispatchService service =
      decorate(DispatchService.class, delegate, (context, operation, subject, kvArgs) -> start());

  @Test
  void forgetsWhatNeverCompletes() throws InterruptedException {
    CompletableFuture<Delivery> kept = service.pack("tea");
    delegate.future = new CompletableFuture<>();
    service.pack("tea");
    delegate.future = null;

    try {
      for (int i = 0; i < COLLECTIONS && started.get(1).get() != null; i++) {
        System.gc();
        Thread.sleep(10);
      }

      assertThat(started.get(1).get()).isNull();
      assertThat(started.get(0).get()).isNotNull();
    } finally {
      Reference.reachabilityFence(kept);
    }
  }

  private Activity start() {
    Activity activity = new Unended();
    started.add(new WeakReference<>(activity));
    return activity;
  }

  private static final class Unended implements Activity {
    @Override
    public void reportErr(Throwable error) {}

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {}

    @Override
    public void end() {}
  }
}
