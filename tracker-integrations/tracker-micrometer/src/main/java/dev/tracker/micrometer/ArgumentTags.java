package dev.tracker.micrometer;

import dev.tracker.spi.Redaction;
import dev.tracker.spi.ValueFormat;
import dev.tracker.spi.VisibleText;
import io.micrometer.core.instrument.Tags;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments that are tags. */
final class ArgumentTags {
  private static final int LONGEST_VALUE = 100;

  private final String[] keys;
  private final BoundedValues[] values;
  private final ValueFormat format;

  /**
   * Arguments in the order in which their values are listed.
   *
   * @param mostValues by each argument's key, how many of its values are told apart
   */
  ArgumentTags(Map<String, Integer> mostValues, Redaction redaction) {
    for (String key : mostValues.keySet()) {
      if (redaction.isSecret(key)) {
        throw new IllegalArgumentException("an argument that is secret by its name: " + key);
      }
    }
    this.keys = mostValues.keySet().toArray(String[]::new);
    this.values =
        mostValues.values().stream().map(BoundedValues::new).toArray(BoundedValues[]::new);
    this.format = ValueFormat.standard().withMaxLength(LONGEST_VALUE).withRedaction(redaction);
  }

  boolean areNone() {
    return keys.length == 0;
  }

  /** Whether one of a method's arguments is a tag. Allocates nothing. */
  boolean areAmong(List<String> argumentKeys) {
    for (String key : keys) {
      if (argumentKeys.contains(key)) {
        return true;
      }
    }
    return false;
  }

  List<String> valuesOf(@Nullable Object[] kvArgs) {
    String[] found = new String[keys.length];
    for (int i = 0; i < keys.length; i++) {
      found[i] = values[i].bounded(text(keys[i], kvArgs));
    }
    return Arrays.asList(found);
  }

  private String text(String key, @Nullable Object[] kvArgs) {
    for (int i = 0; i + 1 < kvArgs.length; i += 2) {
      if (key.equals(kvArgs[i])) {
        return kvArgs[i + 1] == null ? "" : VisibleText.of(format.format(kvArgs[i + 1]));
      }
    }
    return "";
  }

  Tags tagsOf(List<String> tagValues) {
    Tags tags = Tags.empty();
    for (int i = 0; i < keys.length; i++) {
      tags = tags.and(keys[i], tagValues.get(i));
    }
    return tags;
  }
}
