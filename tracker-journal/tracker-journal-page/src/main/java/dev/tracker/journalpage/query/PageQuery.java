package dev.tracker.journalpage.query;

import dev.tracker.Outcome;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Outcomes;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.TimeKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request to the page. Immutable.
 *
 * @since 0.1.0
 */
public final class PageQuery {
  /** What entries are filtered by. */
  public static final List<String> FILTERS =
      List.of("kind", "operation", "subject", "actor", "outcome", "request", "from", "to");

  /** All names that mean something. */
  public static final List<String> NAMES =
      List.of(
          "view",
          "asset",
          "kind",
          "operation",
          "subject",
          "actor",
          "outcome",
          "request",
          "from",
          "to",
          "id",
          "event",
          "name",
          "before",
          "after");

  private static final int LONGEST = 1_000;

  private final Map<String, String> parameters;

  private PageQuery(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * Checks what was asked.
   *
   * @param parameters names and values; empty ones, which forms have, are as if left out
   * @return the query
   * @throws BadQueryException if a name means nothing, or a value is too long
   */
  public static PageQuery of(Map<String, String> parameters) throws BadQueryException {
    Map<String, String> used = new LinkedHashMap<>();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String name = parameter.getKey();
      String value = parameter.getValue();
      if (!NAMES.contains(name)) {
        throw new BadQueryException("The page knows no parameter of this name.");
      }
      if (value.length() > LONGEST) {
        throw new BadQueryException(name + " is longer than " + LONGEST + " chars.");
      }
      if (!value.isEmpty()) {
        used.put(name, value);
      }
    }
    return new PageQuery(used);
  }

  /**
   * A text.
   *
   * @param name of the parameter
   * @return the text, or {@code null} if it is left out
   */
  public @Nullable String text(String name) {
    return parameters.get(name);
  }

  /**
   * A text that has to be there.
   *
   * @param name of the parameter
   * @return the text
   * @throws BadQueryException if it is left out
   */
  public String required(String name) throws BadQueryException {
    String value = parameters.get(name);
    if (value == null) {
      throw new BadQueryException("This view needs " + name + ".");
    }
    return value;
  }

  /**
   * A position.
   *
   * @param name of the parameter
   * @return the position; 0 if it is left out
   * @throws BadQueryException if it is none
   */
  public long position(String name) throws BadQueryException {
    Long position = parsed(name, Long::valueOf);
    if (position != null && position < 0) {
      throw new BadQueryException(name + " is no position.");
    }
    return position == null ? 0 : position;
  }

  /**
   * An event's id.
   *
   * @return the id
   * @throws BadQueryException if there is none
   */
  public UUID event() throws BadQueryException {
    required("event");
    UUID event = parsed("event", UUID::fromString);
    return event == null ? new UUID(0, 0) : event;
  }

  /**
   * Where the page before ended.
   *
   * @return the place, or {@code null} for the first page
   * @throws BadQueryException if it is none
   */
  public @Nullable TimeKey before() throws BadQueryException {
    return parsed("before", PageQuery::timeKey);
  }

  private static TimeKey timeKey(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException("no place");
    }
    return new TimeKey(
        Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
  }

  /**
   * A place as {@link #before} reads it.
   *
   * @param key the place
   * @return its text
   */
  public static String text(TimeKey key) {
    return key.occurred() + "-" + key.id();
  }

  /**
   * Which entries are asked for.
   *
   * @return the filter
   * @throws BadQueryException if a part of it is none
   */
  public EntryFilter filter() throws BadQueryException {
    EntryKind kind = parsed("kind", EntryKind::of);
    Outcome outcome = parsed("outcome", Outcomes::of);
    return new EntryFilter(
        kind,
        text("request"),
        text("actor"),
        text("operation"),
        text("subject"),
        outcome,
        parsed("from", PageQuery::instant),
        parsed("to", PageQuery::instant));
  }

  /** Such as 2026-11-29T13:00:00Z, or as forms have it, without seconds or zone: in UTC. */
  private static Instant instant(String text) {
    String full = text.length() == "2026-11-29T13:00".length() ? text + ":00" : text;
    return Instant.parse(full.endsWith("Z") ? full : full + "Z");
  }

  /**
   * The filters that are set.
   *
   * @return names and values, in the order of {@link #FILTERS}
   */
  public Map<String, String> filters() {
    Map<String, String> set = new LinkedHashMap<>();
    FILTERS.stream()
        .filter(parameters::containsKey)
        .forEach(name -> set.put(name, parameters.getOrDefault(name, "")));
    return set;
  }

  private <T> @Nullable T parsed(String name, Function<String, T> parser) throws BadQueryException {
    String value = parameters.get(name);
    try {
      return value == null ? null : parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new BadQueryException(name + " is not what it has to be.");
    }
  }
}
