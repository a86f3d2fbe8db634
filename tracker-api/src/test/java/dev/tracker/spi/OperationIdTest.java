package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OperationIdTest {

  @Test
  void idsSortInTheOrderInWhichTheyAreHandedOut() {
    List<String> ids = IntStream.range(0, 100_000).mapToObj(i -> OperationId.next()).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.length() == 13);
  }

  @Test
  void idsAreUniqueOverThreads() throws InterruptedException {
    Set<String> ids = ConcurrentHashMap.newKeySet();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread =
          new Thread(() -> IntStream.range(0, 20_000).forEach(n -> ids.add(OperationId.next())));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(ids).hasSize(160_000);
  }

  @Test
  void everyNumberHasItsOwnTextOfOneLength() {
    assertThat(List.of(0L, 1L, 31L, 32L, 1L << 40, Long.MAX_VALUE - 1, Long.MAX_VALUE))
        .extracting(OperationId::format)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-z]{13}"))
        .startsWith("0000000000000", "0000000000001", "000000000000z", "0000000000010");
  }
}
