package dev.tracker.slf4j;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** A logger of Logback that keeps what it is told, from all threads. */
final class CapturedLog extends AppenderBase<ILoggingEvent> {
  private final LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger logger = logback.getLogger("activities");
  private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

  CapturedLog() {
    setContext(logback);
    start();
    logger.detachAndStopAllAppenders();
    logger.setAdditive(false);
    logger.setLevel(Level.INFO);
    logger.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    event.prepareForDeferredProcessing();
    events.add(event);
  }

  org.slf4j.Logger logger() {
    return logger;
  }

  void setLevel(Level level) {
    logger.setLevel(level);
  }

  List<ILoggingEvent> events() {
    return events;
  }

  List<String> messages() {
    return events.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  /** The key-values of the last event. */
  Map<String, Object> last() {
    Map<String, Object> fields = new LinkedHashMap<>();
    events
        .get(events.size() - 1)
        .getKeyValuePairs()
        .forEach(pair -> fields.put(pair.key, pair.value));
    return fields;
  }

  /** Each event as a pattern of Logback's has it. */
  String text(String pattern) {
    PatternLayout layout = new PatternLayout();
    layout.setContext(logback);
    layout.setPattern(pattern);
    layout.start();
    return events.stream().map(layout::doLayout).collect(Collectors.joining());
  }

  /** Each event as Logback's encoder writes it, without what no two runs have in common. */
  String json() {
    JsonEncoder encoder = new JsonEncoder();
    encoder.setContext(logback);
    encoder.setWithSequenceNumber(false);
    encoder.setWithTimestamp(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithThreadName(false);
    encoder.setWithContext(false);
    encoder.setWithArguments(false);
    encoder.start();
    StringBuilder text = new StringBuilder();
    for (ILoggingEvent event : events) {
      text.append(new String(encoder.encode(event), StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
