package dev.tracker.journal.entry;

import dev.tracker.journal.json.JsonParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The events that an erasure names, as its entry has them: a JSON array of event ids.
 *
 * @since 0.1.0
 */
public final class ErasedEvents {
  /** The operation of entries that say what was erased. No operation of a user has a dot. */
  public static final String OPERATION = "tracker.erase";

  private ErasedEvents() {}

  /**
   * The events as JSON.
   *
   * @param events the events whose personal fields were removed
   * @return a JSON array
   */
  public static String write(Collection<UUID> events) {
    StringJoiner json = new StringJoiner(",", "[", "]");
    for (UUID event : events) {
      json.add("\"" + event + "\"");
    }
    return json.toString();
  }

  /**
   * Reads the events.
   *
   * @param json what {@link #write} returned, or {@code null}
   * @return the events; none for {@code null}
   * @throws IllegalArgumentException if it is no such array
   */
  public static List<UUID> parse(@Nullable String json) {
    if (json == null) {
      return List.of();
    }
    if (!(JsonParser.parse(json) instanceof List<?> ids)) {
      throw new IllegalArgumentException("no array of events");
    }
    List<UUID> events = new ArrayList<>();
    for (Object id : ids) {
      events.add(UUID.fromString(String.valueOf(id)));
    }
    return events;
  }
}
