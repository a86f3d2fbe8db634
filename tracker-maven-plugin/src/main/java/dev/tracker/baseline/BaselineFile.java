package dev.tracker.baseline;

import dev.tracker.file.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file that keeps a baseline.
 *
 * @param path where it is
 */
public record BaselineFile(Path path) {
  /** The default name. */
  public static final String DEFAULT_NAME = "tracker-baseline.txt";

  /**
   * Whether there is one.
   *
   * @return whether the file exists
   */
  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * Reads it.
   *
   * @return what was agreed on
   * @throws BaselineException if it is no baseline; the message has the line
   * @throws IOException if it cannot be read; the message has the file and the reason
   */
  public Baseline read() throws IOException {
    return BaselineParser.parse(
        path.getFileName().toString(), TextFile.read(path).lines().toList());
  }

  /**
   * Writes it, sorted, and with the same bytes for the same baseline on every machine.
   *
   * @param baseline what is agreed on from now on
   * @throws IOException if it cannot be written; the message has the file and the reason
   */
  public void write(Baseline baseline) throws IOException {
    TextFile.write(path, BaselineText.of(baseline));
  }
}
