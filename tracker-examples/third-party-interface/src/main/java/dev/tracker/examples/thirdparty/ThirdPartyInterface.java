package dev.tracker.examples.thirdparty;

import dev.tracker.log.LogActivityTracker;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Connects to a database in memory, and to one that is not there; the log says so. */
public final class ThirdPartyInterface {
  private ThirdPartyInterface() {}

  public static void main(String[] args) throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    DataSource orders =
        new TrackedOrdersDataSource(
            database, LogActivityTracker.builder().stackTraces(false).build());

    database.setUrl("jdbc:h2:mem:orders");
    orders.getConnection("clerk", "clerk's secret").close();
    database.setUrl("jdbc:h2:mem:missing;IFEXISTS=TRUE");
    try (Connection connection = orders.getConnection()) {
      throw new AssertionError(connection);
    } catch (SQLException e) {
      System.out.println("The caller has " + e.getClass().getSimpleName());
    }
  }
}
