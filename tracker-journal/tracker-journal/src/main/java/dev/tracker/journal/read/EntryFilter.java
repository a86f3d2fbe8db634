package dev.tracker.journal.read;

import dev.tracker.Outcome;
import dev.tracker.journal.entry.EntryKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Selects entries: those that match every value that is not {@code null}.
 *
 * @param kind what they are about
 * @param requestId their request
 * @param actor who called
 * @param operation the verb
 * @param subject the noun
 * @param outcome how they came out
 * @param from the time of the earliest
 * @param to the time that they come before
 * @since 0.1.0
 */
public record EntryFilter(
    @Nullable EntryKind kind,
    @Nullable String requestId,
    @Nullable String actor,
    @Nullable String operation,
    @Nullable String subject,
    @Nullable Outcome outcome,
    @Nullable Instant from,
    @Nullable Instant to) {

  /**
   * All entries.
   *
   * @return a filter to start from
   */
  public static EntryFilter all() {
    return new EntryFilter(null, null, null, null, null, null, null, null);
  }

  /**
   * This filter for entries of one kind.
   *
   * @param only the kind
   * @return a new filter
   */
  public EntryFilter ofKind(EntryKind only) {
    return new EntryFilter(only, requestId, actor, operation, subject, outcome, from, to);
  }

  /**
   * This filter for one request.
   *
   * @param only its id
   * @return a new filter
   */
  public EntryFilter ofRequest(String only) {
    return new EntryFilter(kind, only, actor, operation, subject, outcome, from, to);
  }

  /**
   * This filter for one actor.
   *
   * @param only who called
   * @return a new filter
   */
  public EntryFilter byActor(String only) {
    return new EntryFilter(kind, requestId, only, operation, subject, outcome, from, to);
  }

  /**
   * This filter for one operation.
   *
   * @param only the verb
   * @return a new filter
   */
  public EntryFilter ofOperation(String only) {
    return new EntryFilter(kind, requestId, actor, only, subject, outcome, from, to);
  }

  /**
   * This filter for one subject.
   *
   * @param only the noun
   * @return a new filter
   */
  public EntryFilter ofSubject(String only) {
    return new EntryFilter(kind, requestId, actor, operation, only, outcome, from, to);
  }

  /**
   * This filter for one outcome.
   *
   * @param only the outcome
   * @return a new filter
   */
  public EntryFilter withOutcome(Outcome only) {
    return new EntryFilter(kind, requestId, actor, operation, subject, only, from, to);
  }

  /**
   * This filter for some time.
   *
   * @param earliest the time of the earliest, {@code null} for no bound
   * @param before the time that they come before, {@code null} for no bound
   * @return a new filter
   */
  public EntryFilter between(@Nullable Instant earliest, @Nullable Instant before) {
    return new EntryFilter(kind, requestId, actor, operation, subject, outcome, earliest, before);
  }
}
