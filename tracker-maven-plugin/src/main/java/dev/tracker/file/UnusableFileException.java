package dev.tracker.file;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read or written, or is not what it should be. The message names the file
 * and says why, which the JDK's own messages often leave out.
 */
public final class UnusableFileException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private UnusableFileException(Path file, String fault, @Nullable Throwable cause) {
    super(VisibleText.of(name(file) + " " + fault), cause);
  }

  /**
   * A file that is not what it should be.
   *
   * @param file the file
   * @param fault what is wrong, as a sentence that begins with the file
   * @return the exception
   */
  public static UnusableFileException of(Path file, String fault) {
    return new UnusableFileException(file, fault, null);
  }

  /**
   * A file that cannot be read.
   *
   * @param file the file
   * @param cause why
   * @return the exception
   */
  public static UnusableFileException cannotRead(Path file, Throwable cause) {
    return new UnusableFileException(file, "cannot be read: " + reason(cause), cause);
  }

  /**
   * A file that cannot be written.
   *
   * @param file the file
   * @param cause why
   * @return the exception
   */
  public static UnusableFileException cannotWrite(Path file, Throwable cause) {
    return new UnusableFileException(file, "cannot be written: " + reason(cause), cause);
  }

  /**
   * What messages call a file.
   *
   * @param file the file
   * @return its path, after that of the jar where it is in one
   */
  public static String name(Path file) {
    return file.getFileSystem().equals(FileSystems.getDefault())
        ? file.toString()
        : file.getFileSystem() + "!" + file;
  }

  private static String reason(Throwable cause) {
    if (cause instanceof NoSuchFileException) {
      return "the file does not exist";
    }
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (cause instanceof NotDirectoryException) {
      return "it is not a directory";
    }
    if (cause instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is not a directory";
    }
    if (cause instanceof CharacterCodingException) {
      return "its text is not UTF-8";
    }
    String message =
        cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
    return Objects.requireNonNullElseGet(message, cause::toString);
  }
}
