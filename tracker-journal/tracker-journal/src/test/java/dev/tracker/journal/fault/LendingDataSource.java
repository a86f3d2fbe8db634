package dev.tracker.journal.fault;

import dev.tracker.journal.database.PlainDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** Lends a connection for each permit, until it is closed; refuses at once where there is none. */
final class LendingDataSource extends PlainDataSource {
  private final DataSource real;
  private final Semaphore free;

  LendingDataSource(DataSource real, Semaphore free) {
    this.real = real;
    this.free = free;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!free.tryAcquire()) {
      throw new SQLException("no connection is free");
    }
    Connection connection = real.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              if (method.getName().equals("close")) {
                free.release();
              }
              try {
                return method.invoke(connection, args);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
