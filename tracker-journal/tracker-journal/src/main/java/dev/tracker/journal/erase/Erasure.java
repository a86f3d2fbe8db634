package dev.tracker.journal.erase;

import dev.tracker.Outcome;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Columns;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.ErasedEvents;
import dev.tracker.journal.entry.EventIds;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.RandomBytes;
import dev.tracker.journal.entry.Result;
import dev.tracker.journal.json.SafeText;
import dev.tracker.journal.time.Micros;
import dev.tracker.journal.write.EntryWriter;
import dev.tracker.spi.OperationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Removes the personal fields of entries: actor, changed id, arguments, results and data, and the
 * salt, without which nobody can guess them from what is left. The entries stay, and stay proved.
 * Each erasure is an entry itself, which names the events that it erased, for those who hold copies
 * of them. Thread-safe.
 *
 * <p>What other entries have of a person in their own data, under other ids, is not found.
 */
public final class Erasure {
  private static final int ROWS_AT_ONCE = 250;

  private final OwnTransactions transactions;
  private final Clock clock;
  private final RandomBytes random = new RandomBytes();
  private final EventIds ids;

  /**
   * A way to erase.
   *
   * @param transactions how transactions are run
   * @param clock tells the time that erasures have
   */
  public Erasure(OwnTransactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
    this.ids = new EventIds(clock, random);
  }

  /**
   * Erases what there is of an entity.
   *
   * @param subject its noun
   * @param id its id
   * @param by who erases, or {@code null}
   * @return how many entries have been erased
   * @throws SQLException if the database fails; what was erased up to then is, and erasing again
   *     goes on
   */
  public int entity(String subject, String id, @Nullable String by) throws SQLException {
    String noun = SafeText.limited(subject, Columns.SUBJECT);
    String text = SafeText.limited(id, Columns.CHANGED_ID);
    return all(
        noun,
        by,
        connection ->
            new PersonalRows(connection, transactions.dialect())
                .erase("subject = ? AND changed_id = ?", ROWS_AT_ONCE, List.of(noun, text)));
  }

  /**
   * Erases what an actor did, and that it was this actor.
   *
   * @param actor who called
   * @param by who erases, or {@code null}
   * @return how many entries have been erased
   * @throws SQLException if the database fails; what was erased up to then is, and erasing again
   *     goes on
   */
  public int actor(String actor, @Nullable String by) throws SQLException {
    String text = SafeText.limited(actor, Columns.ACTOR);
    return all(
        "actor",
        by,
        connection ->
            new PersonalRows(connection, transactions.dialect())
                .erase("actor = ?", ROWS_AT_ONCE, List.of(text)));
  }

  /**
   * Erases again what a restored backup brought back.
   *
   * @param events the events that were erased, from exported heads
   * @param by who erases, or {@code null}
   * @return how many entries have been erased
   * @throws SQLException if the database fails
   */
  public int again(Collection<UUID> events, @Nullable String by) throws SQLException {
    int erased = 0;
    for (UUID event : events) {
      erased +=
          all(
              "event",
              by,
              connection ->
                  new PersonalRows(connection, transactions.dialect())
                      .erase("event_id = ? AND salt IS NOT NULL", 1, List.of(event)));
    }
    return erased;
  }

  /** Erases some entries, and returns their events. */
  private interface Step {
    List<UUID> run(Connection connection) throws SQLException;
  }

  private int all(String subject, @Nullable String by, Step step) throws SQLException {
    int erased = 0;
    while (true) {
      int more = transactions.run(connection -> some(connection, subject, by, step));
      if (more == 0) {
        return erased;
      }
      erased += more;
    }
  }

  /** What is erased and the entry that says so are committed together. */
  private int some(Connection connection, String subject, @Nullable String by, Step step)
      throws SQLException {
    List<UUID> events = step.run(connection);
    if (!events.isEmpty()) {
      Entry entry = entry(subject, by, events);
      new EntryWriter(transactions.dialect()).insert(connection, List.of(entry));
    }
    return events.size();
  }

  private Entry entry(String subject, @Nullable String by, List<UUID> events) {
    return new Entry(
        ids.next(),
        EntryKind.ERASURE,
        Micros.of(clock.instant()),
        new Call(OperationId.next(), ErasedEvents.OPERATION, subject, null, null),
        new Result(Outcome.SUCCESS, null, null),
        Origin.UNKNOWN,
        ErasedEvents.write(events),
        new Personal(by, null, null, null, null, random.next(Personal.SALT_LENGTH)));
  }
}
