package dev.tracker.journal.schema;

import dev.tracker.journal.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Creates the partitions of the coming months, if the database has partitions.
 *
 * @since 0.1.0
 */
public final class Partitions {
  private static final int MONTHS_AHEAD = 2;

  private Partitions() {}

  /**
   * Makes the partitions of this month and the two that follow, as far as they are missing.
   *
   * @param connection a connection within a transaction; on PostgreSQL, two that make partitions at
   *     once may wait for each other, so let only the holder of the lease do it
   * @param dialect its dialect
   * @param now this moment
   * @return how many have been made
   * @throws SQLException if the database fails
   */
  public static int makeAhead(Connection connection, Dialect dialect, Instant now)
      throws SQLException {
    YearMonth current = YearMonth.from(now.atOffset(ZoneOffset.UTC));
    int made = 0;
    for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
      if (dialect.addPartition(connection, current.plusMonths(ahead))) {
        made++;
      }
    }
    return made;
  }
}
