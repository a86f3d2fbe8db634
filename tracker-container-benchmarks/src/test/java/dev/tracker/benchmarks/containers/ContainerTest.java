package dev.tracker.benchmarks.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.benchmarks.containers.start.Container;
import java.io.File;
import org.junit.jupiter.api.Test;

class ContainerTest {
  private static final String EVERYTHING =
      String.join(
          File.pathSeparator,
          "/m/org/jboss/weld/weld-core/weld.jar",
          "/m/com/google/inject/guice/guice.jar",
          "/m/com/google/guava/guava.jar",
          "/built/tracker-cdi/target/classes",
          "/built/tracker-guice/target/classes",
          "/built/tracker-api/target/classes");

  @Test
  void anApplicationHasOneContainer() {
    assertThat(Container.GUICE.classPath(EVERYTHING, true).split(File.pathSeparator))
        .containsExactly(
            "/m/com/google/inject/guice/guice.jar",
            "/m/com/google/guava/guava.jar",
            "/built/tracker-guice/target/classes",
            "/built/tracker-api/target/classes");
  }

  @Test
  void anApplicationThatIsNotTrackedHasNoModuleOfOurs() {
    assertThat(Container.WELD.classPath(EVERYTHING, false).split(File.pathSeparator))
        .containsExactly(
            "/m/org/jboss/weld/weld-core/weld.jar",
            "/m/com/google/guava/guava.jar",
            "/built/tracker-api/target/classes");
  }
}
