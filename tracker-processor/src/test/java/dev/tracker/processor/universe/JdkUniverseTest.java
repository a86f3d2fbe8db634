package dev.tracker.processor.universe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.MemoryCompiler;
import org.junit.jupiter.api.Test;

/** Every interface of the JDK that anyone could extend can be tracked. */
final class JdkUniverseTest {

  @Test
  void decoratesEveryInterfaceOfTheJdk() {
    Universe universe = new Universe(MemoryCompiler.javac(), getClass().getClassLoader());
    Universe.Report report = universe.explore(JdkInterfaces.all());
    System.out.println(report);
    assertThat(report.bad()).isEmpty();
    assertThat(report.refused()).isEmpty();
    assertThat(report.decorators()).isGreaterThan(1000);
  }
}
