package dev.tracker.returntypes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.returntypes.ReturnType.Returned;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work that never completes is kept no longer than by whoever waits for it. */
class RetentionTest {
  private static final int CALLS = 20_000;

  /** What a call may leave behind on average; an activity that is kept takes more. */
  private static final long RETAINED_BYTES = 8L * CALLS;

  private static final int ATTEMPTS = 5;

  private static final int COLLECTIONS = 100;

  private final ArrayList<WeakReference<Activity>> started = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void forgetsWhatNeverCompletes(ReturnType type) throws InterruptedException {
    callAndForget(type, CALLS / 10);
    long retained = retainedBytes(type);
    // What is kept would be kept each time; what the runtime sets up, it sets up once.
    for (int i = 1; i < ATTEMPTS && retained >= RETAINED_BYTES; i++) {
      retained = retainedBytes(type);
    }

    System.out.printf("%s: %,d bytes retained of %,d calls%n", type, retained, CALLS);
    assertThat(retained).isLessThan(RETAINED_BYTES);
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatSomebodyWaitsFor(ReturnType type) throws InterruptedException {
    Work work = new Work();
    Object returned = call(type, work, new Caller());
    List<WeakReference<Activity>> kept = List.copyOf(started);
    started.clear();
    call(type, new Work(), new Caller());

    awaitClearing(started.get(0));

    try {
      assertThat(started.get(0).get()).isNull();
      assertThat(kept.get(0).get()).isNotNull();
    } finally {
      Reference.reachabilityFence(returned);
      Reference.reachabilityFence(work);
    }
  }

  private long retainedBytes(ReturnType type) throws InterruptedException {
    long before = usedHeap();
    callAndForget(type, CALLS);
    return usedHeap() - before;
  }

  private void callAndForget(ReturnType type, int calls) {
    for (int i = 0; i < calls; i++) {
      call(type, new Work(), new Caller());
    }
    started.clear();
    started.trimToSize();
  }

  private Object call(ReturnType type, Work work, Caller caller) {
    WorkService service =
        new TrackedWorkService(
            new WorkDelegate(work), (context, operation, subject, kvArgs) -> start());
    Returned returned = type.call(service);
    returned.use().accept(caller);
    return returned.object();
  }

  private Activity start() {
    Activity activity = new Unended();
    started.add(new WeakReference<>(activity));
    return activity;
  }

  private static void awaitClearing(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < COLLECTIONS && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
  }

  private static long usedHeap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
