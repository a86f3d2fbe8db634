package dev.tracker.journal.measure;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Lends one connection again and again, as a pool does. */
final class OneConnection implements DataSource {
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
  public Connection getConnection(String user, String password) {
    return lent;
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws java.sql.SQLException {
    return others.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
