package dev.tracker.journal.read;

import dev.tracker.journal.json.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the data of two states. */
final class Differences {
  private Differences() {}

  static List<Difference> between(@Nullable String before, @Nullable String after) {
    Map<String, String> old = fields(before);
    Map<String, String> now = fields(after);
    TreeSet<String> paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String path : paths) {
      if (!Objects.equals(old.get(path), now.get(path))) {
        differences.add(new Difference(path, old.get(path), now.get(path)));
      }
    }
    return differences;
  }

  private static Map<String, String> fields(@Nullable String json) {
    Map<String, String> fields = new TreeMap<>();
    if (json != null) {
      try {
        collect("", JsonParser.parse(json), fields);
      } catch (IllegalArgumentException notOurs) {
        fields.put("", json);
      }
    }
    return fields;
  }

  private static void collect(String path, @Nullable Object value, Map<String, String> fields) {
    if (value instanceof Map<?, ?> members && !members.isEmpty()) {
      members.forEach(
          (name, member) ->
              collect(path.isEmpty() ? "" + name : path + "." + name, member, fields));
    } else {
      fields.put(path, String.valueOf(value));
    }
  }
}
