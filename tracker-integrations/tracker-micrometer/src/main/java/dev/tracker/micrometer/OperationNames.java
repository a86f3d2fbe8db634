package dev.tracker.micrometer;

import dev.tracker.TrackedMethod;
import dev.tracker.spi.VisibleText;
import io.micrometer.common.KeyValue;

/**
 * What is tracked, by the names that meters and observations have. Class and method are told as
 * Micrometer's own annotations {@code @Timed} and {@code @Observed} tell them.
 *
 * @param subject empty where there is none
 */
record OperationNames(String operation, String subject, String className, String methodName) {

  static OperationNames of(TrackedMethod method) {
    return new OperationNames(
        VisibleText.of(method.operation()),
        VisibleText.of(method.subject()),
        VisibleText.of(method.interfaceName()),
        VisibleText.of(method.methodName()));
  }

  /** Of an activity that is started by hand. */
  static OperationNames of(String operation, String subject) {
    return new OperationNames(
        VisibleText.of(operation),
        VisibleText.of(subject),
        KeyValue.NONE_VALUE,
        KeyValue.NONE_VALUE);
  }

  /** The keys and values that meters and observations alike have. */
  String[] keyValues() {
    return new String[] {
      "operation", operation, "subject", subjectOrNone(), "class", className, "method", methodName
    };
  }

  /** Not every monitoring system takes an empty value. */
  private String subjectOrNone() {
    return subject.isEmpty() ? KeyValue.NONE_VALUE : subject;
  }
}
