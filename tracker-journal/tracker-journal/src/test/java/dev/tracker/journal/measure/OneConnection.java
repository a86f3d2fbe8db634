package dev.tracker.journal.measure;

import dev.tracker.journal.database.PlainDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** Lends one connection again and again, as a pool does. */
final class OneConnection extends PlainDataSource {
  private final Connection lent;
  private final DataSource others;

  OneConnection(Connection connection, DataSource others) {
    this.others = others;
    this.lent =
        (Connection)
            Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> {
                  try {
                    return method.getName().equals("close")
                        ? null
                        : method.invoke(connection, args);
                  } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                  }
                });
  }

  @Override
  public Connection getConnection() {
    return lent;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws java.sql.SQLException {
    return others.unwrap(type);
  }
}
