package dev.tracker.processor.universe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every interface of the jars in {@code -Dtracker.universe=a.jar:b.jar} can be tracked, unless
 * Tracker says why not; {@code -Dtracker.universe.needs} has what they need besides.
 */
@EnabledIfSystemProperty(named = "tracker.universe", matches = ".+")
final class LibraryUniverseTest {

  @Test
  void decoratesEveryInterfaceOfTheJars() throws IOException {
    Report report =
        LibraryUniverse.explore(
            LibraryUniverse.paths(System.getProperty("tracker.universe")),
            LibraryUniverse.paths(System.getProperty("tracker.universe.needs", "")));
    System.out.println(report);
    System.out.println(report.refused());
    System.out.println(report.unusable());
    assertThat(report.bad()).isEmpty();
  }
}
