package dev.tracker.log;

import java.util.function.Function;

/**
 * What there is for each event of a log. A map takes several times as long to ask, and is asked ten
 * times for each activity.
 */
record ByEvent<T>(T started, T failed, T changed, T completed) {

  static <T> ByEvent<T> of(Function<LogEvent, T> value) {
    return new ByEvent<>(
        value.apply(LogEvent.STARTED),
        value.apply(LogEvent.FAILED),
        value.apply(LogEvent.CHANGED),
        value.apply(LogEvent.COMPLETED));
  }

  T get(LogEvent event) {
    return switch (event) {
      case STARTED -> started;
      case FAILED -> failed;
      case CHANGED -> changed;
      case COMPLETED -> completed;
    };
  }
}
