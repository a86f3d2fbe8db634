package dev.tracker.processor.universe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import org.junit.jupiter.api.Test;

/** Every interface of the JDK that anyone could extend can be tracked. */
final class JdkUniverseTest {

  @Test
  void decoratesEveryInterfaceOfTheJdk() {
    Universe universe = new Universe(MemoryCompiler.javac(), getClass().getClassLoader());
    Report report = universe.explore(JdkInterfaces.all());
    System.out.println(report);
    assertThat(report.bad()).isEmpty();
    assertThat(report.refused()).isEmpty();
    assertThat(report.unusable()).isEmpty();
    assertThat(report.decorators()).isGreaterThan(1300);
    assertThat(report.inextensible().values()).allMatch(message -> message.contains("preview API"));
    if (!report.inextensible().isEmpty()) {
      compilePreviews(report);
    }
  }

  /**
   * They compile where previews are switched on, with warnings that nobody can suppress; to run,
   * this JVM would have to allow them too.
   */
  private static void compilePreviews(Report report) {
    String release = String.valueOf(Runtime.version().feature());
    Compilation compilation =
        MemoryCompiler.javac()
            .withOnly("--enable-preview", "--release", release)
            .compile(report.inextensible().keySet().stream().map(Subinterface::source).toList());
    assertThat(compilation.succeeded()).as(compilation.messages()).isTrue();
  }
}
