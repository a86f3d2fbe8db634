package dev.tracker.micrometer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses names of tags that a monitoring system would not take: it answers none of an
 * application's meters then, not only those of activities.
 */
final class TagNames {
  /** What Prometheus's naming convention replaces. */
  private static final Pattern NO_NAME = Pattern.compile("[^a-zA-Z0-9_]");

  /** By the name that Prometheus makes of it, the name as it was given. */
  private final Map<String, String> taken = new HashMap<>();

  TagNames() {
    ActivityMeters.TAG_KEYS.forEach(key -> taken.put(key, key));
  }

  /**
   * Takes one name more.
   *
   * @throws IllegalArgumentException if it is no good, which says why
   */
  void take(String name) {
    String written = NO_NAME.matcher(name).replaceAll("_");
    if (written.isEmpty() || written.startsWith("__")) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no name of a tag: Prometheus keeps names that begin with __");
    }
    if ("le".equals(written) || "quantile".equals(written)) {
      throw new IllegalArgumentException(
          "a tag named "
              + name
              + " would be taken for the one of a histogram or summary, and Prometheus would refuse"
              + " the whole page of all meters; pass the argument under another key");
    }
    String other = taken.get(written);
    if (ActivityMeters.TAG_KEYS.contains(written)) {
      throw new IllegalArgumentException("a tag that the meters have anyway: " + name);
    }
    if (other != null && !other.equals(name)) {
      throw new IllegalArgumentException(
          "the tags "
              + other
              + " and "
              + name
              + " are both "
              + written
              + " in Prometheus, which would refuse the whole page of all meters");
    }
    taken.put(written, name);
  }
}
