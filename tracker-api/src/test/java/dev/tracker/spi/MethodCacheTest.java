package dev.tracker.spi;

import static dev.tracker.fixtures.Collected.assertSoon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodCacheTest {
  private static final int MANY = 1_000;
  private static final int THREADS = 8;

  private static List<TrackedMethod> methods(int count) {
    return Stream.generate(() -> TrackedMethod.of(Runnable.class, "run", "run", "", Effect.CHANGE))
        .limit(count)
        .toList();
  }

  @Test
  void makesOneValueForEachMethod() {
    MethodCache<Object> cache = new MethodCache<>(method -> new Object());
    List<TrackedMethod> methods = methods(MANY);
    List<Object> first = methods.stream().map(cache::get).toList();

    assertThat(first).doesNotHaveDuplicates();
    assertThat(methods.stream().map(cache::get).toList()).containsExactlyElementsOf(first);
  }

  @Test
  void findsMethodsHoweverManyAreMadeInBetween() {
    MethodCache<TrackedMethod> cache = new MethodCache<>(method -> method);
    TrackedMethod first = methods(1).get(0);
    assertThat(cache.get(first)).isSameAs(first);

    assertThat(methods(2 * first.index() + MANY))
        .allSatisfy(method -> assertThat(cache.get(method)).isSameAs(method));
  }

  @Test
  void passesTheMethodOn() {
    TrackedMethod method = methods(1).get(0);

    assertThat(new MethodCache<>(asked -> asked).get(method)).isSameAs(method);
  }

  @Test
  void findsOnlyWhatHasBeenMade() {
    MethodCache<Object> cache = new MethodCache<>(method -> new Object());
    List<TrackedMethod> methods = methods(2);
    Object made = cache.get(methods.get(0));

    assertThat(cache.find(methods.get(0))).isSameAs(made);
    assertThat(cache.find(methods.get(1))).isNull();
  }

  @Test
  void triesAgainWhatHasFailed() {
    List<String> tries = new ArrayList<>();
    MethodCache<String> cache =
        new MethodCache<>(
            method -> {
              tries.add("try");
              if (tries.size() == 1) {
                throw new IllegalStateException("first");
              }
              return "value";
            });
    TrackedMethod method = methods(1).get(0);

    assertThatIllegalStateException().isThrownBy(() -> cache.get(method));
    assertThat(cache.get(method)).isEqualTo("value");
    assertThat(cache.get(method)).isEqualTo("value");
    assertThat(tries).hasSize(2);
  }

  @Test
  void refusesToMakeNothing() {
    MethodCache<Object> cache = new MethodCache<>(method -> null);

    assertThatNullPointerException().isThrownBy(() -> cache.get(methods(1).get(0)));
  }

  @Test
  void findsOthersWhileItMakesOne() {
    List<TrackedMethod> methods = methods(MANY);
    List<MethodCache<String>> itself = new ArrayList<>();
    MethodCache<String> cache =
        new MethodCache<>(
            method ->
                method == methods.get(0) ? itself.get(0).get(methods.get(MANY - 1)) + "!" : "last");
    itself.add(cache);

    assertThat(cache.get(methods.get(0))).isEqualTo("last!");
    assertThat(cache.get(methods.get(MANY - 1))).isEqualTo("last");
  }

  @Test
  void hasOneValueForManyThreads() throws Exception {
    MethodCache<Object> cache = new MethodCache<>(method -> new Object());
    List<TrackedMethod> methods = methods(MANY);
    CyclicBarrier together = new CyclicBarrier(THREADS);
    Callable<List<Object>> task =
        () -> {
          together.await();
          return methods.stream().map(cache::get).toList();
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Object>>> found =
          Stream.generate(() -> threads.submit(task)).limit(THREADS).toList();
      List<Object> first = found.get(0).get();
      assertThat(first).hasSize(MANY).doesNotHaveDuplicates();
      for (Future<List<Object>> each : found) {
        assertThat(each.get()).containsExactlyElementsOf(first);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** As where a listener of a registry calls what is tracked, and waits for it. */
  @Test
  void holdsNoLockWhileAValueIsMade() throws Exception {
    List<TrackedMethod> methods = methods(2);
    List<MethodCache<String>> itself = new ArrayList<>();
    MethodCache<String> cache =
        new MethodCache<>(
            method -> {
              if (method == methods.get(0)) {
                CompletableFuture<String> elsewhere =
                    CompletableFuture.supplyAsync(() -> itself.get(0).get(methods.get(1)));
                return elsewhere.orTimeout(20, TimeUnit.SECONDS).join() + "!";
              }
              return "second";
            });
    itself.add(cache);

    assertThat(cache.get(methods.get(0))).isEqualTo("second!");
  }

  @Test
  void keepsTheFirstOfTwoValuesThatAreMadeAtOnce() {
    TrackedMethod method = methods(1).get(0);
    List<MethodCache<String>> itself = new ArrayList<>();
    List<String> made = new ArrayList<>();
    MethodCache<String> cache =
        new MethodCache<>(
            asked -> {
              made.add("made");
              return made.size() == 1 ? "outer of " + itself.get(0).get(asked) : "inner";
            });
    itself.add(cache);

    assertThat(cache.get(method)).isEqualTo("inner");
    assertThat(cache.get(method)).isEqualTo("inner");
  }

  @Test
  void dropsTheValuesOfMethodsThatAreGone() throws InterruptedException {
    MethodCache<Object> cache = new MethodCache<>(method -> new Object());
    List<WeakReference<Object>> values = new ArrayList<>();
    methods(MANY).forEach(method -> values.add(new WeakReference<>(cache.get(method))));
    TrackedMethod kept = methods(1).get(0);
    Object value = cache.get(kept);

    assertSoon(
        () -> {
          cache.get(methods(1).get(0));
          return values.stream().allMatch(each -> each.refersTo(null));
        });
    assertThat(cache.find(kept)).isSameAs(value);
  }
}
