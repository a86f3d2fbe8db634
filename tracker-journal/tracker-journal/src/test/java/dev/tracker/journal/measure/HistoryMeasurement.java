package dev.tracker.journal.measure;

import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.read.Journal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How long the history of one entity takes, of ten changes, while a journal grows: PostgreSQL.
 * {@code -Dtest=HistoryMeasurement -Dtracker.rows=100000,1000000,10000000}.
 */
class HistoryMeasurement {
  private static final int CHANGES = 10;
  private static final int HISTORIES = 2_000;

  @Test
  void ofOneEntity() throws Exception {
    long[] sizes =
        Arrays.stream(System.getProperty("tracker.rows", "100000,1000000,10000000").split(","))
            .mapToLong(Long::parseLong)
            .toArray();
    try (FreshDatabase database = new Databases.Postgresql().fresh().withJournal();
        Pool pool = new Pool(database, 1)) {
      Journal journal = Journal.on(pool);
      long rows = 0;
      double first = 0;
      for (long size : sizes) {
        long start = System.nanoTime();
        fill(database, rows, size);
        rows = size;
        database.run("ANALYZE tracker_entry", "CHECKPOINT");
        System.out.printf(
            Locale.ROOT,
            "filled to %d in %d s%n",
            size,
            (System.nanoTime() - start) / 1_000_000_000);
        double micros = micros(journal, size / CHANGES);
        first = first == 0 ? micros : first;
        System.out.printf(
            Locale.ROOT,
            "%d rows: one history takes %.0f us, %.2f x that of %d rows; table %d MB, indexes %d"
                + " MB%n",
            size,
            micros,
            micros / first,
            sizes[0],
            database.number("SELECT pg_table_size('tracker_entry_default') / 1000000"),
            database.number("SELECT pg_indexes_size('tracker_entry_default') / 1000000"));
      }
    }
  }

  /** By a statement, since only the size matters: an entity's changes are far apart. */
  private static void fill(FreshDatabase database, long from, long to) throws Exception {
    long entities = to / CHANGES;
    database.run(
        "INSERT INTO tracker_entry (position, event_id, format, kind, op_id, occurred, duration,"
            + " operation, subject, outcome, request_id, actor, changed_id, data, salt)"
            + " SELECT n, gen_random_uuid(), 1, 'change', 'op' || n, 1700000000000000 + n * 1000,"
            + " 1000, 'rename', 'user', 'success', 'request' || n / 3, 'actor' || n % 1000,"
            + " 'user' || (n * 7919) % "
            + entities
            + ", '{\"name\":\"Ada ' || n || '\"}', decode(md5(n::text), 'hex')"
            + " FROM generate_series("
            + (from + 1)
            + "::bigint, "
            + to
            + ") n");
  }

  /** The median of many, of those that are warm. */
  private static double micros(Journal journal, long entities) throws Exception {
    Random random = new Random(7);
    long[] nanos = new long[HISTORIES];
    for (int i = 0; i < HISTORIES; i++) {
      String id = "user" + (long) (random.nextDouble() * entities);
      long start = System.nanoTime();
      long found = journal.history("user", id).count();
      nanos[i] = System.nanoTime() - start;
      if (found == 0) {
        throw new IllegalStateException(id + " has no history");
      }
    }
    long[] warm = Arrays.copyOfRange(nanos, HISTORIES / 2, HISTORIES);
    Arrays.sort(warm);
    return warm[warm.length / 2] / 1e3;
  }
}
