package dev.tracker.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that says what is expected. Nobody edits it: {@code mvn verify -Dtracker.golden=rewrite}
 * makes it what was found, and the diff is reviewed.
 */
public record GoldenFile(Path path) {
  private static final String SWITCH = "tracker.golden";

  public static boolean isRewriting() {
    return "rewrite".equals(System.getProperty(SWITCH));
  }

  /** Compares, or rewrites. */
  public void assertIs(String found) {
    try {
      if (isRewriting()) {
        Files.writeString(path, found, UTF_8);
      }
      assertThat(path).as("rewritten with -D" + SWITCH + "=rewrite").exists();
      assertThat(found).as(path.toString()).isEqualTo(Files.readString(path, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
