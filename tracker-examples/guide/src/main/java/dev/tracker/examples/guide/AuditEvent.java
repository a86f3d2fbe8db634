package dev.tracker.examples.guide;

import dev.tracker.Outcome;
import java.util.List;
import java.util.Map;

/**
 * One activity, as it is sent.
 *
 * @param operation the verb
 * @param subject the noun
 * @param arguments what it was started with, as text
 * @param changed the ids of what was changed, in order; empty where nothing was
 * @param outcome how it came out
 */
public record AuditEvent(
    String operation,
    String subject,
    Map<String, String> arguments,
    List<String> changed,
    Outcome outcome) {

  /** Copies the collections. */
  public AuditEvent {
    arguments = Map.copyOf(arguments);
    changed = List.copyOf(changed);
  }
}
