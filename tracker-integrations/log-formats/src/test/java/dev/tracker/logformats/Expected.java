package dev.tracker.logformats;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as it should be read back.
 *
 * @param level {@code INFO} or {@code WARN}
 * @param pairs by their keys; {@link #ANY} for what is another with each run
 * @param mdc what the MDC has meanwhile
 * @param isCallerKnown whether a logger may be asked for the caller
 */
record Expected(
    String level,
    String message,
    Map<String, @Nullable Object> pairs,
    Map<String, String> mdc,
    boolean isCallerKnown) {

  static final Object ANY = new Object();
}
