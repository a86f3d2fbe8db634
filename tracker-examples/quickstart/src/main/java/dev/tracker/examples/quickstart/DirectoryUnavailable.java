package dev.tracker.examples.quickstart;

import java.sql.SQLException;

/** Thrown where the directory's database cannot be opened or used. */
public final class DirectoryUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  DirectoryUnavailable(String message, SQLException cause) {
    super(message, cause);
  }

  DirectoryUnavailable(SQLException cause) {
    // H2 appends the statement, on further lines.
    this(
        "the database fails: " + String.valueOf(cause.getMessage()).lines().findFirst().orElse(""),
        cause);
  }
}
