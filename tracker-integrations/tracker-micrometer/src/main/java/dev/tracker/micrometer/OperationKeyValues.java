package dev.tracker.micrometer;

import dev.tracker.Outcome;
import io.micrometer.common.KeyValues;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the observations of one method have in common. To put key-values in order, as Micrometer
 * does, takes longer than to make them, so it is done beforehand.
 *
 * @param started those of low cardinality at the start
 * @param ended those at the end, by the outcome
 */
record OperationKeyValues(
    String operation,
    String subject,
    String contextualName,
    KeyValues started,
    Map<Outcome, KeyValues> ended) {

  static OperationKeyValues of(OperationNames names) {
    String verb = names.operation();
    String noun = names.subject();
    KeyValues started = KeyValues.of(names.keyValues());
    return new OperationKeyValues(
        verb, noun, noun.isEmpty() ? verb : verb + " " + noun, started, ended(started));
  }

  private static Map<Outcome, KeyValues> ended(KeyValues started) {
    Map<Outcome, KeyValues> ended = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      ended.put(outcome, started.and("outcome", outcome.word()));
    }
    return Collections.unmodifiableMap(ended);
  }

  KeyValues ended(Outcome outcome) {
    return Objects.requireNonNull(ended.get(outcome));
  }
}
