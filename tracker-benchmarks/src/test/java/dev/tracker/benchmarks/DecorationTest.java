package dev.tracker.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.DefaultInventory;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared makes the same call. */
class DecorationTest {
  /** These need a processor of their own, or know one service only. */
  private static final Set<Decoration> OF_ONE_SERVICE =
      EnumSet.of(Decoration.BY_HAND, Decoration.MICRONAUT, Decoration.TIMED_ASPECT);

  private static Stream<Arguments> all() {
    return Arrays.stream(Decoration.values())
        .flatMap(way -> Arrays.stream(Work.values()).map(work -> Arguments.of(way, work)));
  }

  private static Stream<Arguments> ofAnyService() {
    return all().filter(arguments -> !OF_ONE_SERVICE.contains((Decoration) arguments.get()[0]));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theServiceIsCalled(Decoration decoration, Work work) {
    Inventory decorated = decoration.decorate(Inventory.class, new DefaultInventory(), work);

    assertThat(decorated.count(3, "north")).isEqualTo(8);
    assertThat(decorated.adjust(3, 5)).isEqualTo(5);
    assertThat(decorated.count(3, "north")).isEqualTo(13);
  }

  @ParameterizedTest
  @MethodSource("ofAnyService")
  void eachServiceOfASampleIsCalled(Decoration decoration, Work work) {
    Inventory[] decorated = new Sample(3, 2).load().make(decoration, work);

    assertThat(decorated).extracting(each -> each.count(3, "north")).containsExactly(8, 9, 10);
  }
}
