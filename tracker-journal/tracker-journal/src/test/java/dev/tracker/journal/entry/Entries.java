package dev.tracker.journal.entry;

import dev.tracker.Outcome;
import dev.tracker.journal.time.Micros;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Entries for tests. */
public final class Entries {
  private static final RandomBytes RANDOM = new RandomBytes();
  private static final EventIds IDS = new EventIds(Clock.systemUTC(), RANDOM);
  public static final Instant TIME = Instant.parse("2026-10-25T00:30:00.123456Z");

  private Entries() {}

  /** A change of a user. */
  public static Entry change(String id, String data) {
    return change(id, data, "alice", "r-1");
  }

  public static Entry change(String id, @Nullable String data, String actor, String request) {
    return entry(
        EntryKind.CHANGE,
        TIME,
        "update",
        Outcome.SUCCESS,
        new Personal(
            actor, id, "{\"id\":\"" + id + "\"}", null, data, RANDOM.next(Personal.SALT_LENGTH)),
        request);
  }

  public static Entry entry(
      EntryKind kind,
      Instant time,
      String operation,
      Outcome outcome,
      PersonalPart personal,
      String request) {
    String error = outcome == Outcome.SUCCESS ? null : "java.lang.IllegalStateException";
    return new Entry(
        IDS.next(),
        kind,
        Micros.of(time),
        new Call("op-1", operation, "user", "com.acme.UserService", operation),
        new Result(outcome, error, 1_234_567L),
        new Origin("acme", request, "trace", "span"),
        null,
        personal);
  }
}
