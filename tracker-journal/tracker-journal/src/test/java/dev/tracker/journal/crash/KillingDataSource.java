package dev.tracker.journal.crash;

import dev.tracker.journal.database.PlainDataSource;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Ends this process by {@code kill -9} at the n-th call of JDBC that may reach the database: before
 * that call, or after it, so that nobody hears its answer.
 */
final class KillingDataSource extends PlainDataSource {
  private final DataSource real;
  private final int fatal;
  private final boolean afterwards;
  private final AtomicInteger calls = new AtomicInteger();

  KillingDataSource(DataSource real, int fatal, boolean afterwards) {
    this.real = real;
    this.fatal = fatal;
    this.afterwards = afterwards;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return wrap(Connection.class, real.getConnection());
  }

  private Object call(Object target, Method method, Object[] args) throws Throwable {
    boolean counts =
        method.getName().startsWith("execute")
            || method.getName().equals("commit")
            || method.getName().equals("rollback");
    boolean now = counts && calls.incrementAndGet() == fatal;
    if (now && !afterwards) {
      kill();
    }
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    } finally {
      if (now) {
        kill();
      }
    }
  }

  /** Of the operating system's own: no hook runs, no buffer is written, no socket is closed. */
  private static void kill() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start();
    Thread.sleep(Long.MAX_VALUE);
  }

  private <T> T wrap(Class<T> type, Object target) {
    InvocationHandler handler =
        (proxy, method, args) -> {
          Object result = call(target, method, args);
          Class<?> returned = method.getReturnType();
          return result != null
                  && returned.isInterface()
                  && returned.getName().startsWith("java.sql.")
                  && !returned.getName().endsWith("ResultSet")
              ? wrap(returned, result)
              : result;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
