package dev.tracker.examples.thirdparty;

import dev.tracker.TrackActivity;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The data source of the database of orders, with its connections tracked: how often one is asked
 * for, how long that takes, and how often it fails.
 *
 * <p>It adds nothing to {@link DataSource}, so {@code TrackedOrdersDataSource} decorates any:
 *
 * <pre>{@code
 * DataSource orders = new TrackedOrdersDataSource(pool, tracker);
 * }</pre>
 *
 * <p>Methods that are not declared again here are forwarded, and not tracked. To track them all,
 * annotate the interface instead: {@code @TrackActivity interface OrdersDataSource extends
 * DataSource {}}.
 */
public interface OrdersDataSource extends DataSource {

  @TrackActivity
  @Override
  Connection getConnection() throws SQLException;

  /** The password is not recorded, like all that {@code args} does not name. */
  @TrackActivity(args = "username")
  @Override
  Connection getConnection(String username, String password) throws SQLException;
}
