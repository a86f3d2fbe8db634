package dev.tracker.journalpage.measure;

import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journalpage.JournalPage;
import dev.tracker.journalpage.PageAnswer;
import dev.tracker.journalpage.check.Verification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How long the page's views take on a large journal in PostgreSQL, without a pool. A program, since
 * a figure is no test: {@code PageFigures [entries]}.
 */
final class PageFigures {
  private static final long AT_ONCE = 500_000;
  private static final int TIMES = 5;

  @SuppressWarnings("InlineFormatString") // as long as this, it is easier to read by itself
  private static final String ENTRIES =
      """
      INSERT INTO tracker_entry (position, event_id, format, kind, op_id, occurred, duration,
        operation, subject, outcome, request_id, actor, changed_id, data, salt)
      SELECT g, gen_random_uuid(), 1, 'change', 'op' || g, ? + g * 1000, 1000000,
        (ARRAY['create', 'update', 'delete'])[1 + g %% 3],
        CASE WHEN g %% 1000003 = 0 THEN 'rarity' ELSE 'user' END,
        CASE WHEN g %% 1000 = 0 THEN 'failure' ELSE 'success' END,
        'r-' || g / 3, 'user-' || g %% 10007, (g %% 50021)::text,
        '{"email":"user-' || g || '@example.com"}', decode(repeat('ab', 16), 'hex')
      FROM generate_series(%d::bigint, %d) g
      """;

  private PageFigures() {}

  /** With so many entries; by default ten million. */
  public static void main(String[] args) throws Exception {
    long entries = args.length > 0 ? Long.parseLong(args[0]) : 10_000_000;
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("maintenance_work_mem", "256MB")
            .start()) {
      DataSource dataSource = server.getPostgresDatabase();
      fill(dataSource, entries);
      JournalPage page = JournalPage.of(dataSource, Verification.none(), Clock.systemUTC());
      show(page, "the first list, first time", Map.of());
      show(page, "the first list", Map.of());
      show(page, "rows, as it follows", Map.of("view", "rows"));
      show(page, "by operation", Map.of("operation", "delete"));
      show(page, "by person", Map.of("actor", "user-77"));
      show(page, "by outcome", Map.of("outcome", "failure"));
      show(page, "by a common subject", Map.of("subject", "user"));
      show(page, "by a rare subject", Map.of("subject", "rarity"));
      show(page, "one request", Map.of("view", "request", "request", "r-4711"));
      show(page, "one history", Map.of("view", "history", "subject", "user", "id", "4711"));
      show(page, "how it is", Map.of("view", "state"));
      long middle = Clock.systemUTC().millis() * 1_000 + entries * 500;
      show(page, "a page in the middle", Map.of("before", middle + "-" + entries / 2));
    }
    System.exit(0);
  }

  private static void fill(DataSource dataSource, long entries) throws SQLException {
    long start = System.currentTimeMillis() * 1_000;
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.apply(connection);
      for (long first = 1; first <= entries; first += AT_ONCE) {
        long last = Math.min(entries, first + AT_ONCE - 1);
        String insert = String.format(Locale.ROOT, ENTRIES, first, last);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
          statement.setLong(1, start);
          statement.executeUpdate();
        }
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("UPDATE tracker_lease SET last_position = " + entries);
        statement.execute("VACUUM ANALYZE tracker_entry");
        statement.execute("CHECKPOINT");
      }
    }
    long seconds = (System.currentTimeMillis() * 1_000 - start) / 1_000_000;
    System.out.println(String.format(Locale.ROOT, "%,d entries, made in %d s", entries, seconds));
  }

  /** The slowest and the median of some times. */
  private static void show(JournalPage page, String what, Map<String, String> query) {
    int times = what.endsWith("first time") ? 1 : TIMES;
    double[] millis = new double[times];
    int size = 0;
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      PageAnswer answer = page.answer(new LinkedHashMap<>(query));
      millis[i] = (System.nanoTime() - began) / 1e6;
      size = answer.bytes().length;
      if (answer.status() != 200) {
        throw new IllegalStateException(what + ": " + answer.body());
      }
    }
    Arrays.sort(millis);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-28s median %6.0f ms, slowest %6.0f ms, %,d bytes",
            what,
            millis[times / 2],
            millis[times - 1],
            size));
  }
}
