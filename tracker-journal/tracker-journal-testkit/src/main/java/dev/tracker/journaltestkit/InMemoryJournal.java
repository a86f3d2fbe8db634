package dev.tracker.journaltestkit;

import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SealKeys;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Report;
import dev.tracker.journal.verify.Verifier;
import java.io.IOException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A journal in an in-memory H2 database, for tests of what is written to a journal. It needs {@code
 * com.h2database:h2} on the class path. Closing it removes the database. Thread-safe.
 *
 * <pre>{@code
 * try (InMemoryJournal journal = InMemoryJournal.open()) {
 *   UserService users = new TrackedUserService(new DefaultUserService(), journal.tracker());
 *   journal.transactions().run(connection -> users.rename(context, "7", "Ada"));
 *   JournalAssertions.assertThat(journal).hasChange("rename", "user", "7").isSound();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class InMemoryJournal implements AutoCloseable {
  private static final Duration LONGEST_FLUSH = Duration.ofSeconds(10);

  private final Connection held;
  private final DataSource dataSource;
  private final DataSourceTransactions transactions;
  private final JournalTracker tracker;
  private final SealKeys keys;
  private final Set<PublicKey> used = new LinkedHashSet<>();
  private final List<SignedHead> exported = new ArrayList<>();

  private InMemoryJournal(Connection held, DataSource dataSource, SealKeys keys, Clock clock)
      throws SQLException {
    this.held = held;
    this.dataSource = dataSource;
    this.keys = keys;
    this.transactions = new DataSourceTransactions(dataSource);
    this.tracker = JournalTracker.builder(dataSource, transactions).clock(clock).build();
  }

  /**
   * A journal of now, with a key of its own.
   *
   * @return an empty journal
   * @throws SQLException if there is no H2
   */
  public static InMemoryJournal open() throws SQLException {
    return open(Clock.systemUTC());
  }

  /**
   * A journal with a clock and a key of its own.
   *
   * @param clock tells the time that entries have
   * @return an empty journal
   * @throws SQLException if there is no H2
   */
  public static InMemoryJournal open(Clock clock) throws SQLException {
    SealKey key = KeyFiles.generate();
    return open(clock, () -> key);
  }

  /**
   * A journal.
   *
   * @param clock tells the time that entries have
   * @param keys what it is sealed with
   * @return an empty journal
   * @throws SQLException if there is no H2
   */
  public static InMemoryJournal open(Clock clock, SealKeys keys) throws SQLException {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    // The database is there as long as somebody is connected to it.
    Connection held = DriverManager.getConnection(url);
    JournalSchema.apply(held);
    return new InMemoryJournal(held, new MemoryDataSource(url), keys, clock);
  }

  /**
   * What decorators are given.
   *
   * @return the tracker that writes this journal
   */
  public JournalTracker tracker() {
    return tracker;
  }

  /**
   * How changes are made: what is told in one of these is written in it.
   *
   * @return the transactions
   */
  public DataSourceTransactions transactions() {
    return transactions;
  }

  /**
   * The database, for tables of the test's own as well.
   *
   * @return connections to it
   */
  public DataSource dataSource() {
    return dataSource;
  }

  /**
   * A way to read it. First {@link #keep}, if positions are of interest.
   *
   * @return the journal
   * @throws SQLException if the database fails
   */
  public Journal journal() throws SQLException {
    return Journal.on(dataSource);
  }

  /**
   * Waits for what is written without a transaction, gives positions, and seals.
   *
   * @throws SQLException if the database fails
   */
  public synchronized void keep() throws SQLException {
    flush();
    try (JournalKeeper keeper =
        new JournalKeeper(
            OwnTransactions.on(dataSource),
            "test",
            this::key,
            exported::add,
            Duration.ofMillis(1),
            Clock.systemUTC())) {
      keeper.runOnce();
    } catch (IOException impossible) {
      throw new IllegalStateException("nothing is exported to a file", impossible);
    }
  }

  private SealKey key() {
    SealKey key = keys.current();
    used.add(key.publicKey());
    return key;
  }

  private void flush() {
    try {
      if (!tracker.flush(LONGEST_FLUSH)) {
        throw new IllegalStateException("not written within " + LONGEST_FLUSH);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  /**
   * Keeps it, and verifies it with all keys and heads so far.
   *
   * @return the result
   * @throws SQLException if the database fails
   */
  public synchronized Report verify() throws SQLException {
    keep();
    return new Verifier(OwnTransactions.on(dataSource), TrustedKeys.of(used), exported).run();
  }

  @Override
  public void close() throws SQLException {
    tracker.close();
    try (Connection last = held;
        Statement statement = last.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    }
  }
}
