package dev.tracker.benchmarks.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.benchmarks.containers.sample.CompiledApplication;
import dev.tracker.benchmarks.containers.start.Application;
import dev.tracker.benchmarks.containers.start.Container;
import dev.tracker.benchmarks.containers.start.Start;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each application is built, started in a process of its own, and called. */
class ApplicationsTest {
  private static final int SERVICES = 2;

  private static Stream<Arguments> all() {
    return Arrays.stream(Container.values())
        .flatMap(
            each ->
                Stream.of(CompiledApplication.NORMAL, CompiledApplication.SINGLETON)
                    .map(scope -> Arguments.of(each, scope)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void callsAreTrackedWithOurModule(Container container, String scope) throws Exception {
    assertThat(start(container, true, scope).counted()).isEqualTo(SERVICES);
  }

  @ParameterizedTest
  @MethodSource("all")
  void callsAreNotTrackedWithoutIt(Container container, String scope) throws Exception {
    assertThat(start(container, false, scope).counted()).isZero();
  }

  private static Start start(Container container, boolean isTracked, String scope)
      throws Exception {
    return CompiledApplication.of(new Application(container, isTracked, SERVICES, 3), scope)
        .start();
  }
}
