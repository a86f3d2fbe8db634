package dev.tracker.journal.archive;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an archive, line by line. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class ArchiveReader implements Closeable {
  private static final int BUFFER = 65_536;

  private final BufferedReader lines;
  private final ArchiveHeader header;

  private ArchiveReader(BufferedReader lines, ArchiveHeader header) {
    this.lines = lines;
    this.header = header;
  }

  /**
   * Opens an archive, and reads its first line.
   *
   * @param file the file
   * @return a reader of its entries
   * @throws IOException if it cannot be read, or is no archive
   */
  public static ArchiveReader open(Path file) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8));
    try {
      String first = lines.readLine();
      return new ArchiveReader(lines, ArchiveHeader.ofJson(first == null ? "" : first));
    } catch (IOException | RuntimeException damaged) {
      lines.close();
      throw new IOException(file + " is no archive of a journal, or is damaged", damaged);
    }
  }

  /**
   * The first line.
   *
   * @return what it says
   */
  public ArchiveHeader header() {
    return header;
  }

  /**
   * The next entry.
   *
   * @return the entry, or {@code null} after the last one
   * @throws IOException if the file cannot be read, or what comes is no entry
   */
  public @Nullable ArchivedEntry next() throws IOException {
    String line = lines.readLine();
    try {
      return line == null ? null : ArchivedEntry.ofJson(line);
    } catch (IllegalArgumentException damaged) {
      throw new IOException("a line of the archive is damaged", damaged);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
