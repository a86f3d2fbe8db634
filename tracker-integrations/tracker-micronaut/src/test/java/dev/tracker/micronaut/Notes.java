package dev.tracker.micronaut;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is said in the log while it is open. */
public final class Notes implements AutoCloseable {
  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.tracker");
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

  private Notes() {
    appender.start();
    logger.addAppender(appender);
  }

  /** Begins to listen. */
  public static Notes taken() {
    return new Notes();
  }

  /** All that was said. */
  public List<String> all() {
    return List.copyOf(appender.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  /** What was warned of, or worse. */
  public List<String> warnings() {
    return List.copyOf(appender.list).stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @Override
  public void close() {
    logger.detachAppender(appender);
  }
}
