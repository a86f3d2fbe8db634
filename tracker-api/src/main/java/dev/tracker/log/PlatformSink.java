package dev.tracker.log;

import java.lang.System.Logger.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code java.util.logging}, which names a caller beside each: the tracked method. Through
 * {@link System.Logger} it would name a class of this package.
 */
final class PlatformSink implements LogSink {
  private final Logger logger;

  PlatformSink(String name) {
    this.logger = Logger.getLogger(name);
  }

  /**
   * Where the lines of a named {@link System.Logger} go.
   *
   * @return that logger, unless it is one of {@code java.util.logging}
   */
  static LogSink of(String name) {
    boolean isPlatform =
        ModuleLayer.boot().findModule("java.logging").isPresent()
            && System.LoggerFinder.getLoggerFinder().getClass().getModule().getName() != null
            && "sun.util.logging.internal.LoggingProviderImpl"
                .equals(System.LoggerFinder.getLoggerFinder().getClass().getName());
    return isPlatform ? new PlatformSink(name) : LogSink.of(System.getLogger(name));
  }

  @Override
  public boolean isLoggable(Level level) {
    return logger.isLoggable(toPlatform(level));
  }

  @Override
  public void log(Level level, String line, @Nullable Throwable error, @Nullable Caller caller) {
    LogRecord record = new LogRecord(toPlatform(level), line);
    record.setLoggerName(logger.getName());
    record.setSourceClassName(caller == null ? logger.getName() : caller.interfaceName());
    record.setSourceMethodName(caller == null ? null : caller.methodName());
    record.setThrown(error);
    logger.log(record);
  }

  /** As {@link System.Logger.Level} documents it. */
  private static java.util.logging.Level toPlatform(Level level) {
    return switch (level) {
      case ALL -> java.util.logging.Level.ALL;
      case TRACE -> java.util.logging.Level.FINER;
      case DEBUG -> java.util.logging.Level.FINE;
      case INFO -> java.util.logging.Level.INFO;
      case WARNING -> java.util.logging.Level.WARNING;
      case ERROR -> java.util.logging.Level.SEVERE;
      case OFF -> java.util.logging.Level.OFF;
    };
  }
}
