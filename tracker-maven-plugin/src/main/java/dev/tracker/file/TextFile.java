package dev.tracker.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes files of text, which is UTF-8. Stateless. */
public final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /**
   * Reads a file. A byte order mark, which some editors put at the beginning, is no part of the
   * text.
   *
   * @param file the file
   * @return its text
   * @throws UnusableFileException if it cannot be read, or is no UTF-8
   */
  public static String read(Path file) throws UnusableFileException {
    if (Files.isDirectory(file)) {
      throw UnusableFileException.of(file, "is a directory, not a file");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (isUtf16(bytes)) {
        throw UnusableFileException.of(file, "is UTF-16. Save it as UTF-8");
      }
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (UnusableFileException e) {
      throw e;
    } catch (IOException e) {
      throw UnusableFileException.cannotRead(file, e);
    }
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /**
   * Writes a file, and the directories above it that are missing. What is there already is
   * replaced.
   *
   * @param file the file
   * @param text its text
   * @return the file
   * @throws UnusableFileException if it cannot be written
   */
  public static Path write(Path file, String text) throws UnusableFileException {
    if (Files.isDirectory(file)) {
      throw UnusableFileException.of(file, "is a directory, not a file");
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw UnusableFileException.cannotWrite(file, e);
    }
  }
}
