package dev.tracker.journal.read;

import dev.tracker.Outcome;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Columns;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.json.SafeText;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a journal. No result is loaded as a whole. Results come in pages, each of which starts at
 * the last key of the one before, or as streams that read page by page. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Journal {
  private static final int STREAM_PAGE = 500;

  private final OwnTransactions transactions;
  private final Histories histories;

  private Journal(OwnTransactions transactions) {
    this.transactions = transactions;
    this.histories = new Histories(transactions);
  }

  /**
   * The journal in a database.
   *
   * @param dataSource where connections come from
   * @return the journal
   * @throws SQLException if the database does not answer
   * @throws JournalException if there is no journal there, or it may not be read; the message names
   *     the remedy
   */
  public static Journal on(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.check(connection, Access.READ);
    }
    return new Journal(OwnTransactions.on(dataSource));
  }

  /**
   * The states of an entity, from the first on, each with what differs from the one before. Changes
   * that are committed but have no position yet come last, and may come in another order later.
   *
   * @param subject the entity's noun
   * @param id its id
   * @param limit how many states at a time
   * @param after where the page before ended, {@code null} for the first page
   * @return a page of states; a last page may have more than the limit, by what has no position yet
   * @throws SQLException if the database fails
   */
  public Page<State, Long> history(String subject, String id, int limit, @Nullable Long after)
      throws SQLException {
    return histories.page(
        SafeText.limited(subject, Columns.SUBJECT),
        SafeText.limited(id, Columns.CHANGED_ID),
        requirePositive(limit),
        after == null ? 0 : after);
  }

  /**
   * All states of an entity, read page by page.
   *
   * @param subject the entity's noun
   * @param id its id
   * @return the states from the first on; reading them throws a {@link JournalException} where the
   *     database fails
   */
  public Stream<State> history(String subject, String id) {
    return Pages.<State, Long>stream(after -> history(subject, id, STREAM_PAGE, after));
  }

  /**
   * Finds entries, the latest first.
   *
   * @param filter which ones
   * @param limit how many at a time
   * @param before where the page before ended, {@code null} for the first page
   * @return a page of entries
   * @throws SQLException if the database fails
   */
  public Page<StoredEntry, TimeKey> find(EntryFilter filter, int limit, @Nullable TimeKey before)
      throws SQLException {
    EntryQuery query = query(filter);
    if (before != null) {
      query.and(
          "occurred <= ? AND (occurred < ? OR id < ?)",
          before.occurred(),
          before.occurred(),
          before.id());
    }
    List<StoredEntry> entries = run(query, "occurred DESC, id DESC", requirePositive(limit));
    TimeKey next = entries.size() < limit ? null : TimeKey.of(entries.get(entries.size() - 1));
    return new Page<>(entries, next);
  }

  /**
   * All entries that fit, read page by page.
   *
   * @param filter which ones
   * @return the entries, the latest first; reading them throws a {@link JournalException} where the
   *     database fails
   */
  public Stream<StoredEntry> find(EntryFilter filter) {
    return Pages.<StoredEntry, TimeKey>stream(before -> find(filter, STREAM_PAGE, before));
  }

  /**
   * The latest changes.
   *
   * @param limit how many
   * @return the changes, the latest first
   * @throws SQLException if the database fails
   */
  public List<StoredEntry> recent(int limit) throws SQLException {
    return find(EntryFilter.all().ofKind(EntryKind.CHANGE), limit, null).items();
  }

  /**
   * What comes after a position. A reader that follows positions misses nothing and gets nothing
   * twice.
   *
   * @param position the last position that is known, 0 to begin
   * @param limit how many entries
   * @return entries that follow each other without a gap
   * @throws SQLException if the database fails
   */
  public List<StoredEntry> after(long position, int limit) throws SQLException {
    return run(new EntryQuery().and("position > ?", position), "position", requirePositive(limit));
  }

  /**
   * The last position there is.
   *
   * @return the position; 0 if nothing has one
   * @throws SQLException if the database fails
   */
  public long lastPosition() throws SQLException {
    return transactions.run(LastPosition::read);
  }

  /**
   * One entry.
   *
   * @param event its event id
   * @return the entry, or nothing
   * @throws SQLException if the database fails
   */
  public Optional<StoredEntry> entry(UUID event) throws SQLException {
    return run(new EntryQuery().and("event_id = ?", event), "id", 1).stream().findFirst();
  }

  /**
   * The operations that there are entries of.
   *
   * @return the verbs in alphabetical order
   * @throws SQLException if the database fails
   */
  public List<String> operations() throws SQLException {
    return transactions.run(connection -> DistinctValues.of(connection, "operation"));
  }

  /**
   * The subjects that there are entries of.
   *
   * @return the nouns in alphabetical order
   * @throws SQLException if the database fails
   */
  public List<String> subjects() throws SQLException {
    return transactions.run(connection -> DistinctValues.of(connection, "subject"));
  }

  private List<StoredEntry> run(EntryQuery query, String order, int limit) throws SQLException {
    return transactions.run(
        connection -> query.run(connection, transactions.dialect(), order, limit));
  }

  private static EntryQuery query(EntryFilter filter) {
    EntryQuery query = new EntryQuery();
    Outcome outcome = filter.outcome();
    if (outcome != null) {
      if (outcome != Outcome.SUCCESS) {
        // As the index has it, which leaves out what went well.
        query.and("outcome <> 'success'");
      }
      query.and("outcome = ?", outcome.word());
    }
    EntryKind kind = filter.kind();
    return query
        .andIf(kind == null ? null : kind.word(), "kind = ?")
        .andIf(stored(filter.requestId(), Columns.REQUEST_ID), "request_id = ?")
        .andIf(stored(filter.actor(), Columns.ACTOR), "actor = ?")
        .andIf(stored(filter.operation(), Columns.OPERATION), "operation = ?")
        .andIf(stored(filter.subject(), Columns.SUBJECT), "subject = ?")
        .andIf(micros(filter.from()), "occurred >= ?")
        .andIf(micros(filter.to()), "occurred < ?");
  }

  /** Values are looked for as they are stored. */
  private static @Nullable String stored(@Nullable String value, int length) {
    return SafeText.limitedOrNull(value, length);
  }

  private static @Nullable Long micros(@Nullable Instant instant) {
    return instant == null ? null : Micros.of(instant);
  }

  private static int requirePositive(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a page has one entry or more: " + limit);
    }
    return limit;
  }
}
