package dev.tracker.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortedContextTest {
  private static final int KEYS = 5;

  private final Observation.Context sorted = new SortedContext() {};
  private final Observation.Context plain = new Observation.Context();

  @Test
  void hasTheKeyValuesThatAContextOfMicrometersHas() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      long step = random.nextLong();
      change(sorted, new Random(step));
      change(plain, new Random(step));
      assertSame();
    }
  }

  private static void change(Observation.Context context, Random random) {
    switch (random.nextInt(8)) {
      case 0 -> context.addLowCardinalityKeyValue(any(random));
      case 1 -> context.addHighCardinalityKeyValue(any(random));
      case 2 -> context.addLowCardinalityKeyValues(KeyValues.of(any(random), any(random)));
      case 3 -> context.addHighCardinalityKeyValues(KeyValues.of(any(random), any(random)));
      case 4 -> context.removeLowCardinalityKeyValue(key(random));
      case 5 -> context.removeHighCardinalityKeyValue(key(random));
      case 6 -> context.removeLowCardinalityKeyValues(key(random), key(random));
      default -> context.removeHighCardinalityKeyValues(key(random), key(random));
    }
  }

  private void assertSame() {
    assertThat(sorted.getLowCardinalityKeyValues()).isEqualTo(plain.getLowCardinalityKeyValues());
    assertThat(sorted.getHighCardinalityKeyValues()).isEqualTo(plain.getHighCardinalityKeyValues());
    assertThat(sorted.getAllKeyValues()).isEqualTo(plain.getAllKeyValues());
    assertThat(sorted).hasToString(plain.toString());
    for (int i = 0; i < KEYS; i++) {
      String key = "key" + i;
      assertThat(sorted.getLowCardinalityKeyValue(key))
          .isEqualTo(plain.getLowCardinalityKeyValue(key));
      assertThat(sorted.getHighCardinalityKeyValue(key))
          .isEqualTo(plain.getHighCardinalityKeyValue(key));
    }
  }

  private static KeyValue any(Random random) {
    return KeyValue.of(key(random), "value" + random.nextInt(3));
  }

  private static String key(Random random) {
    return "key" + random.nextInt(KEYS);
  }

  @Test
  void micrometerHasNoOtherWayToItsKeyValues() {
    assertThat(Observation.Context.class.getDeclaredMethods())
        .filteredOn(method -> method.getName().contains("KeyValue"))
        .allMatch(
            method ->
                method.getName().startsWith("lambda$")
                    || isNamedLike(method.getName(), "LowCardinalityKeyValue")
                    || isNamedLike(method.getName(), "HighCardinalityKeyValue")
                    || method.getName().equals("getAllKeyValues"));
  }

  private static boolean isNamedLike(String name, String noun) {
    return Stream.of("add", "remove", "get")
        .anyMatch(verb -> name.equals(verb + noun) || name.equals(verb + noun + "s"));
  }

  @Test
  void losesNothingThatThreadsAddAtOnce() throws Exception {
    int threads = 4;
    int each = 200;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Future<?>[] added = new Future<?>[threads];
      for (int i = 0; i < threads; i++) {
        String prefix = "thread" + i + ".";
        added[i] =
            executor.submit(
                () -> {
                  start.await();
                  for (int j = 0; j < each; j++) {
                    sorted.addLowCardinalityKeyValue(KeyValue.of(prefix + j, ""));
                    sorted.addHighCardinalityKeyValue(KeyValue.of(prefix + j, ""));
                  }
                  return null;
                });
      }
      start.countDown();
      for (Future<?> future : added) {
        future.get();
      }
    } finally {
      executor.shutdownNow();
    }

    assertThat(sorted.getLowCardinalityKeyValues()).hasSize(threads * each);
    assertThat(sorted.getHighCardinalityKeyValues()).hasSize(threads * each);
  }
}
