package dev.tracker.journal.archive;

import dev.tracker.journal.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of archives.
 *
 * @since 0.1.0
 */
public final class ArchiveTable {
  private ArchiveTable() {}

  /**
   * All archives.
   *
   * @param connection to the journal's database
   * @return the archives, by their positions
   * @throws SQLException if the database fails
   */
  public static List<ArchiveRow> all(Connection connection) throws SQLException {
    List<ArchiveRow> all = new ArrayList<>();
    String query =
        "SELECT first_position, last_position, file_name, digest, created FROM tracker_archive"
            + " ORDER BY first_position";
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        all.add(
            new ArchiveRow(
                rows.getLong(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getString(4),
                rows.getLong(5)));
      }
    }
    return all;
  }

  /** The last position that is archived; 0 for none. */
  static long lastPosition(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT COALESCE(MAX(last_position), 0) FROM tracker_archive");
  }

  static void insert(Connection connection, ArchiveRow archive) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO tracker_archive (first_position, last_position, file_name, digest, created)"
            + " VALUES (?, ?, ?, ?, ?)",
        archive.first(),
        archive.last(),
        archive.fileName(),
        archive.digest(),
        archive.created());
  }

  /** Puts another file in the place of one, unless somebody else did. */
  static boolean replace(Connection connection, ArchiveRow old, ArchiveFile file)
      throws SQLException {
    int replaced =
        Sql.update(
            connection,
            "UPDATE tracker_archive SET file_name = ?, digest = ?"
                + " WHERE first_position = ? AND file_name = ?",
            file.name(),
            file.digest(),
            old.first(),
            old.fileName());
    return replaced == 1;
  }
}
