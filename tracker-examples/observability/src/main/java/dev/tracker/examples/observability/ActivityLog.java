package dev.tracker.examples.observability;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.MDC;

/**
 * A log file that Logback writes: one line for each event, with its key-values. The context is one
 * of its own, so that nothing else is logged to the file.
 */
final class ActivityLog implements AutoCloseable {
  private static final Pattern EVENT = Pattern.compile(" event=\"(\\w+)\" operation=\"(\\w+)\"");

  private final LoggerContext context = new LoggerContext();
  private final Path file;

  ActivityLog(Path file) {
    this.file = file;
    // A context that the process did not open by itself has none, and then logs nothing at all.
    context.setMDCAdapter(MDC.getMDCAdapter());

    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %msg %kvp%n");
    encoder.start();

    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setAppend(false);
    appender.setEncoder(encoder);
    appender.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
  }

  Logger logger() {
    return context.getLogger("activities");
  }

  List<String> lines() throws IOException {
    return Files.readAllLines(file);
  }

  Tally tally() throws IOException {
    Tally tally = new Tally();
    for (String line : lines()) {
      Matcher event = EVENT.matcher(line);
      if (event.find()) {
        switch (event.group(1)) {
          case "completed" -> tally.add(event.group(2), Fate.ENDED);
          case "failed" -> tally.add(event.group(2), Fate.FAILED);
          case "changed" -> tally.add(event.group(2), Fate.CHANGED);
          default -> {} // Has started, and counts when it ends.
        }
      }
    }
    return tally;
  }

  @Override
  public void close() {
    context.stop();
  }
}
