package dev.tracker.journal.fault;

import dev.tracker.journal.database.PlainDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Loses its connections at the n-th call of JDBC that may reach the server: before that call, or
 * after it, so that its answer is lost. From then on all calls of that connection fail, and later
 * connections work.
 */
final class BreakingDataSource extends PlainDataSource {
  private final DataSource real;
  private final int fatal;
  private final boolean afterwards;
  private final AtomicInteger calls = new AtomicInteger();

  BreakingDataSource(DataSource real, int fatal, boolean afterwards) {
    this.real = real;
    this.fatal = fatal;
    this.afterwards = afterwards;
  }

  /** Whether it has come so far that a connection was lost. */
  boolean isBroken() {
    return calls.get() >= fatal;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = real.getConnection();
    return wrap(Connection.class, connection, new Link(connection));
  }

  /** A connection that may be lost. */
  private final class Link {
    private final Connection connection;
    private boolean lost;

    Link(Connection connection) {
      this.connection = connection;
    }

    Object call(Object target, Method method, Object[] args) throws Throwable {
      boolean closes = method.getName().equals("close") || method.getName().equals("isClosed");
      if (lost && !closes) {
        throw new SQLException("the connection is lost", "08006");
      }
      if (closes) {
        return invoke(target, method, args);
      }
      boolean counts = target instanceof Connection || method.getName().startsWith("execute");
      boolean now = counts && calls.incrementAndGet() == fatal;
      if (now && !afterwards) {
        lose();
      }
      Object result = invoke(target, method, args);
      if (now) {
        lose();
      }
      return result;
    }

    /** A server that notices rolls back. */
    private void lose() throws SQLException {
      lost = true;
      connection.close();
      throw new SQLException("the connection is lost", "08006");
    }
  }

  private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  private static <T> T wrap(Class<T> type, Object target, Link link) {
    InvocationHandler handler =
        (proxy, method, args) -> {
          Object result = link.call(target, method, args);
          Class<?> returned = method.getReturnType();
          return result != null
                  && returned.isInterface()
                  && returned.getName().startsWith("java.sql.")
              ? wrap(returned, result, link)
              : result;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
