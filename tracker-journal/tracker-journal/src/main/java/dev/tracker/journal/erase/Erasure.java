package dev.tracker.journal.erase;

import dev.tracker.Outcome;
import dev.tracker.journal.archive.ArchiveErasure;
import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.ArchiveTable;
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
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.json.SafeText;
import dev.tracker.journal.lease.MaintenanceLock;
import dev.tracker.journal.time.Micros;
import dev.tracker.journal.write.EntryWriter;
import dev.tracker.spi.OperationId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Removes the personal fields of entries: actor, changed id, arguments, results and data, and the
 * salt, without which nobody can guess them from what is left. The entries stay, and stay proved.
 * Each erasure is an entry itself, which names the events that it erased, for those who hold copies
 * of them. Thread-safe.
 *
 * <p>What other entries have of a person in their own data, under other ids, is not found.
 *
 * @since 0.1.0
 */
public final class Erasure {
  private static final int ROWS_AT_ONCE = 250;

  private final OwnTransactions transactions;
  private final Clock clock;
  private final @Nullable ArchiveErasure archives;
  private final RandomBytes random = new RandomBytes();
  private final EventIds ids;

  /**
   * A way to erase.
   *
   * @param transactions how transactions are run
   * @param clock tells the time that erasures have
   */
  public Erasure(OwnTransactions transactions, Clock clock) {
    this(transactions, clock, null);
  }

  private Erasure(OwnTransactions transactions, Clock clock, @Nullable ArchiveErasure archives) {
    this.transactions = transactions;
    this.clock = clock;
    this.archives = archives;
    this.ids = new EventIds(clock, random);
  }

  /**
   * Erases in archives as well. Without their folder, nothing is erased in a journal that has some:
   * what would be left is not erased.
   *
   * @param folder where they are
   * @return another way to erase
   */
  public Erasure withArchives(ArchiveFolder folder) {
    return new Erasure(transactions, clock, new ArchiveErasure(transactions, folder));
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
   * @throws IOException if an archive cannot be read or written; the same holds
   */
  public int entity(String subject, String id, @Nullable String by)
      throws SQLException, IOException {
    String noun = SafeText.limited(subject, Columns.SUBJECT);
    String text = SafeText.limited(id, Columns.CHANGED_ID);
    return all(
        noun,
        by,
        rows -> rows.erase("subject = ? AND changed_id = ?", ROWS_AT_ONCE, List.of(noun, text)),
        entry ->
            noun.equals(entry.call().subject())
                && entry.personal() instanceof Personal personal
                && text.equals(personal.changedId()));
  }

  /**
   * Erases what an actor did, and that it was this actor.
   *
   * @param actor who called
   * @param by who erases, or {@code null}
   * @return how many entries have been erased
   * @throws SQLException if the database fails; what was erased up to then is, and erasing again
   *     goes on
   * @throws IOException if an archive cannot be read or written; the same holds
   */
  public int actor(String actor, @Nullable String by) throws SQLException, IOException {
    String text = SafeText.limited(actor, Columns.ACTOR);
    return all(
        "actor",
        by,
        rows -> rows.erase("actor = ?", ROWS_AT_ONCE, List.of(text)),
        entry -> entry.personal() instanceof Personal personal && text.equals(personal.actor()));
  }

  /**
   * Erases again what a restored backup brought back.
   *
   * @param events the events that were erased, from exported heads
   * @param by who erases, or {@code null}
   * @return how many entries have been erased
   * @throws SQLException if the database fails
   * @throws IOException if an archive cannot be read or written
   */
  public int again(Collection<UUID> events, @Nullable String by) throws SQLException, IOException {
    Set<UUID> wanted = Set.copyOf(events);
    Iterator<UUID> next = wanted.iterator();
    return all("event", by, rows -> nextOf(next, rows), entry -> wanted.contains(entry.eventId()));
  }

  /** Those of the next events that have their fields, as many as are erased at once. */
  private static List<UUID> nextOf(Iterator<UUID> events, PersonalRows rows) throws SQLException {
    List<UUID> erased = new ArrayList<>();
    while (erased.size() < ROWS_AT_ONCE && events.hasNext()) {
      erased.addAll(rows.erase("event_id = ? AND salt IS NOT NULL", 1, List.of(events.next())));
    }
    return erased;
  }

  private interface Step {
    List<UUID> run(PersonalRows rows) throws SQLException;
  }

  /** The table first: what is archived meanwhile is then found in its archive. */
  private int all(String subject, @Nullable String by, Step step, Predicate<Entry> fitting)
      throws SQLException, IOException {
    requireArchives();
    int erased = 0;
    int more;
    do {
      more = transactions.run(connection -> some(connection, subject, by, step));
      erased += more;
    } while (more > 0);
    return archives == null
        ? erased
        : erased
            + archives.run(
                fitting, (connection, events) -> record(connection, subject, by, events));
  }

  private void requireArchives() throws SQLException {
    if (archives == null && !transactions.run(ArchiveTable::all).isEmpty()) {
      throw new JournalException(
          "This journal has archives, and they have to be erased in as well. Say where they are.");
    }
  }

  private int some(Connection connection, String subject, @Nullable String by, Step step)
      throws SQLException {
    MaintenanceLock.take(connection);
    List<UUID> events = step.run(new PersonalRows(connection, transactions.dialect()));
    record(connection, subject, by, events);
    return events.size();
  }

  private void record(Connection connection, String subject, @Nullable String by, List<UUID> events)
      throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int from = 0; from < events.size(); from += ROWS_AT_ONCE) {
      int to = Math.min(from + ROWS_AT_ONCE, events.size());
      entries.add(entry(subject, by, events.subList(from, to)));
    }
    new EntryWriter(transactions.dialect()).insert(connection, entries);
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
