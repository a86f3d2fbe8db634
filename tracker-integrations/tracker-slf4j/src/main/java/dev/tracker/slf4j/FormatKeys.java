package dev.tracker.slf4j;

import java.util.Locale;
import java.util.Set;

/**
 * What the usual JSON formats write at the top of an event themselves: those of Logstash, Elastic
 * and Graylog, whoever makes them. If a key-value has the same key, some drop the event, and others
 * write the key twice, which many readers refuse.
 */
final class FormatKeys {
  private static final Set<String> KEYS =
      Set.of(
          "caller_class_name",
          "caller_file_name",
          "caller_line_number",
          "caller_method_name",
          "error_message",
          "error_stack_trace",
          "error_type",
          "hostname",
          "level",
          "level_name",
          "level_value",
          "log_logger",
          "logger",
          "logger_name",
          "message",
          "process_pid",
          "process_thread_name",
          "service_environment",
          "service_name",
          "service_node_name",
          "service_version",
          "stack_trace",
          "tags",
          "thread",
          "thread_name");

  /** Objects of formats, which a dotted key would be put into. */
  private static final Set<String> OBJECTS = Set.of("ecs", "error", "log", "process", "service");

  /** What keys of ours begin with, so that they are objects where dots make such. */
  private static final Set<String> OURS = Set.of("arg", "result");

  private FormatKeys() {}

  static boolean contain(String name) {
    return KEYS.contains(name.toLowerCase(Locale.ROOT)) || OBJECTS.contains(outermost(name));
  }

  /** Whether a key is, or is in, an object of ours, whatever the prefix is. */
  static boolean isInOurs(String name) {
    return OURS.contains(outermost(name));
  }

  private static String outermost(String name) {
    int dot = name.indexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }
}
