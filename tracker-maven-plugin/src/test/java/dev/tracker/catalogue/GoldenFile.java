package dev.tracker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what is expected; {@code -Dtracker.golden=rewrite} makes it what was found. */
public record GoldenFile(Path path) {
  private static final String REWRITE = "-Dtracker.golden=rewrite";

  public static GoldenFile named(String name) {
    return new GoldenFile(Path.of("src/test/resources/golden", name));
  }

  public void assertIs(String found) {
    try {
      if ("rewrite".equals(System.getProperty("tracker.golden"))) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, found);
      }
      assertThat(path).as(REWRITE).exists();
      assertThat(found).as("%s; see %s", path, REWRITE).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
