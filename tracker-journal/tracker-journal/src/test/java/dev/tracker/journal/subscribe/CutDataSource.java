package dev.tracker.journal.subscribe;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as a process sees it that is killed, or cut off, at some moment. */
final class CutDataSource {
  private final DataSource dataSource;
  private volatile boolean cut;

  CutDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void cut() {
    cut = true;
  }

  void join() {
    cut = false;
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> connection());
  }

  private Connection connection() throws SQLException {
    if (cut) {
      throw new SQLException("cut off");
    }
    return dataSource.getConnection();
  }
}
