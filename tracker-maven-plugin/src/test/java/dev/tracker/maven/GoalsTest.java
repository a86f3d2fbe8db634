package dev.tracker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Maven is told of the goals. */
class GoalsTest {
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

  /**
   * Before Maven runs an aggregator, or a goal that wants a class path, it sets the class path of
   * modules that may be compiled at that moment on another thread, which then lack it.
   */
  @Test
  void noGoalMakesMavenTouchOtherModules() throws Exception {
    String descriptor = Files.readString(DESCRIPTOR);

    assertThat(count("<mojo>", descriptor)).isEqualTo(3);
    assertThat(count("<aggregator>false</aggregator>", descriptor)).isEqualTo(3);
    assertThat(count("<threadSafe>true</threadSafe>", descriptor)).isEqualTo(3);
    assertThat(descriptor)
        .doesNotContain(
            "<requiresDependencyResolution>", "<requiresDependencyCollection>", "<executePhase>");
  }

  private static long count(String text, String descriptor) {
    return Pattern.compile(text, Pattern.LITERAL).matcher(descriptor).results().count();
  }
}
