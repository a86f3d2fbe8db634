package dev.tracker.journalkafka;

import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Cause;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.time.Micros;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes CloudEvents 1.0 of entries. Immutable and thread-safe. */
final class EventMaker {
  private static final Pattern TRACE = Pattern.compile("(?!0{32})[0-9a-f]{32}");
  private static final Pattern SPAN = Pattern.compile("(?!0{16})[0-9a-f]{16}");

  private final URI source;
  private final String typePrefix;
  private final RelayHook<Map<String, String>> extensions;

  EventMaker(URI source, String typePrefix, RelayHook<Map<String, String>> extensions) {
    this.source = source;
    this.typePrefix = typePrefix;
    this.extensions = extensions;
  }

  /**
   * The key of an entry's record, so that all of an entity are in one partition: its noun and its
   * id, with a slash between them. What the noun has of slashes is escaped.
   */
  static String key(Entry entry) {
    String noun = entry.call().subject().replace("%", "%25").replace("/", "%2F");
    String id = entry.personal() instanceof Personal personal ? personal.changedId() : null;
    return id == null ? noun : noun + "/" + id;
  }

  CloudEvent event(Delivery delivery) throws Exception {
    Entry entry = delivery.entry();
    Call call = entry.call();
    Origin origin = entry.origin();
    String key = printable(key(entry));
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(entry.eventId().toString())
            .withSource(source)
            .withType(type(entry))
            .withTime(time(entry.occurred()))
            .withData("application/json", data(entry).getBytes(StandardCharsets.UTF_8));
    if (!key.isEmpty()) {
      event.withSubject(key);
    }
    add(event, EventNames.PARTITION_KEY, key);
    add(event, EventNames.POSITION, Long.toString(delivery.position()));
    add(event, EventNames.OPERATION, call.operation());
    add(event, EventNames.TRACE_PARENT, traceParent(origin));
    add(event, EventNames.REQUEST, origin.requestId());
    add(event, EventNames.TENANT, origin.tenant());
    add(event, EventNames.ACTOR, actor(entry));
    Cause cause = origin.cause();
    add(event, EventNames.CAUSE, cause == null ? null : cause.event().toString());
    for (Map.Entry<String, String> extension : extensions.of(delivery).entrySet()) {
      EventNames.requireExtension(extension.getKey());
      add(event, extension.getKey(), extension.getValue());
    }
    return event.build();
  }

  private String type(Entry entry) {
    if (entry.kind() == EntryKind.ERASURE) {
      return typePrefix + ".erasure";
    }
    Call call = entry.call();
    String noun = call.subject().isEmpty() ? "" : "." + call.subject();
    return printable(typePrefix + noun + "." + call.operation());
  }

  /** Never none: a record without a value removes others of its key, where topics are compacted. */
  private static String data(Entry entry) {
    if (entry.kind() == EntryKind.ERASURE) {
      return "{\"erased\":" + entry.erasedEvents() + "}";
    }
    String data = entry.personal() instanceof Personal personal ? personal.data() : null;
    return data == null || data.isBlank() || data.equals("null") ? "{}" : data;
  }

  private static @Nullable String actor(Entry entry) {
    return entry.personal() instanceof Personal personal ? personal.actor() : null;
  }

  private static OffsetDateTime time(long micros) {
    return Micros.toInstant(micros).atOffset(ZoneOffset.UTC);
  }

  /** As W3C has it, or none: an id in another form is no trace context. */
  private static @Nullable String traceParent(Origin origin) {
    String trace = origin.traceId();
    String span = origin.spanId();
    return trace != null
            && span != null
            && TRACE.matcher(trace).matches()
            && SPAN.matcher(span).matches()
        ? "00-" + trace + "-" + span + "-01"
        : null;
  }

  private static void add(CloudEventBuilder event, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      event.withExtension(name, printable(value));
    }
  }

  /** Attributes have no control characters; they are spelled out. */
  private static String printable(String text) {
    return text.chars().noneMatch(Character::isISOControl) ? text : spelledOut(text);
  }

  private static String spelledOut(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        printable.append("\\u%04x".formatted((int) c));
      } else {
        printable.append(c);
      }
    }
    return printable.toString();
  }
}
