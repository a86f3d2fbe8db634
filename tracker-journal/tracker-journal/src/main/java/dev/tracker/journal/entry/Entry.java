package dev.tracker.journal.entry;

import dev.tracker.journal.json.CanonicalObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a journal records of one change, or of one call. Immutable.
 *
 * @param eventId names it everywhere, forever; a UUIDv7
 * @param kind what it is about
 * @param occurred when, in microseconds since 1970
 * @param call what was called
 * @param result how it came out
 * @param origin where the call came from
 * @param erasedEvents of an erasure, the entries whose personal fields it removed, as a JSON array
 *     of event ids; else {@code null}
 * @param personal the fields that may contain personal data
 * @since 0.1.0
 */
public record Entry(
    UUID eventId,
    EntryKind kind,
    long occurred,
    Call call,
    Result result,
    Origin origin,
    @Nullable String erasedEvents,
    PersonalPart personal) {

  /** The version of the form in which entries are hashed. */
  public static final int FORMAT = 1;

  /**
   * The entry as a leaf of the tree: its position and all of its clear fields, and the hash of the
   * personal ones. Numbers are text; what is {@code null} is left out.
   *
   * @param position its position
   * @return a JSON object in canonical form
   */
  public CanonicalObject leaf(long position) {
    Long duration = result.durationNanos();
    Cause cause = origin.cause();
    return new CanonicalObject()
        .put("cause", cause == null ? null : cause.toString())
        .put("duration", duration == null ? null : duration.toString())
        .put("erased_events", erasedEvents)
        .put("error_type", result.errorType())
        .put("event_id", eventId.toString())
        .put("format", FORMAT)
        .put("interface", call.interfaceName())
        .put("kind", kind.word())
        .put("method", call.methodName())
        .put("occurred", occurred)
        .put("op_id", call.opId())
        .put("operation", call.operation())
        .put("outcome", result.outcome().word())
        .put("personal", personal.hash().toHex())
        .put("position", position)
        .put("request_id", origin.requestId())
        .put("span_id", origin.spanId())
        .put("subject", call.subject())
        .put("tenant", origin.tenant())
        .put("trace_id", origin.traceId());
  }
}
