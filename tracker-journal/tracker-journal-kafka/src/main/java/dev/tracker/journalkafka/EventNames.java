package dev.tracker.journalkafka;

import dev.tracker.journal.handle.RejectedException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What users may name extensions and headers. The SDK lets names of attributes through, and at the
 * reader they win over the attributes.
 */
final class EventNames {
  static final String POSITION = "position";
  static final String OPERATION = "operation";
  static final String PARTITION_KEY = "partitionkey";
  static final String TRACE_PARENT = "traceparent";
  static final String REQUEST = "requestid";
  static final String TENANT = "tenant";
  static final String ACTOR = "actor";
  static final String CAUSE = "causeid";

  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9]{1,20}");
  private static final Set<String> TAKEN =
      Set.of(
          "specversion",
          "id",
          "source",
          "type",
          "datacontenttype",
          "dataschema",
          "subject",
          "time",
          "data",
          "database64",
          POSITION,
          OPERATION,
          PARTITION_KEY,
          TRACE_PARENT,
          "tracestate",
          REQUEST,
          TENANT,
          ACTOR,
          CAUSE);

  private EventNames() {}

  static void requireExtension(String name) throws RejectedException {
    if (!ALLOWED.matcher(name).matches()) {
      throw new RejectedException(
          "An extension's name is 1 to 20 of a-z and 0-9, not '" + name + "'.", null);
    }
    if (TAKEN.contains(name)) {
      throw new RejectedException(
          "An extension may not be named '" + name + "': the event has an attribute of it.", null);
    }
  }

  static void requireHeader(String name) throws RejectedException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.isBlank() || lower.startsWith("ce_") || lower.equals("content-type")) {
      throw new RejectedException(
          "A header may not be named '" + name + "': the event's attributes are there.", null);
    }
  }
}
