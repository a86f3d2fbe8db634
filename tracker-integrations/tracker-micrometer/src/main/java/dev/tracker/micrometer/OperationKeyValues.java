package dev.tracker.micrometer;

import dev.tracker.spi.VisibleText;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;

/**
 * What the observations of one operation on one subject have in common. To put key-values in order,
 * as Micrometer does, takes longer than to make them, so it is done beforehand.
 *
 * @param started those of low cardinality at the start
 * @param succeeded those of a success at the end
 * @param failed those of a failure at the end
 */
record OperationKeyValues(
    String operation,
    String subject,
    String contextualName,
    KeyValues started,
    KeyValues succeeded,
    KeyValues failed) {

  static OperationKeyValues of(String operation, String subject) {
    String verb = VisibleText.of(operation);
    String noun = VisibleText.of(subject);
    KeyValues started =
        KeyValues.of("operation", verb, "subject", noun.isEmpty() ? KeyValue.NONE_VALUE : noun);
    return new OperationKeyValues(
        verb,
        noun,
        noun.isEmpty() ? verb : verb + " " + noun,
        started,
        started.and("outcome", "success"),
        started.and("outcome", "failure"));
  }
}
