package dev.tracker.journal.benchmarks;

import dev.tracker.Outcome;
import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.dialect.Dialects;
import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.EventIds;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.RandomBytes;
import dev.tracker.journal.entry.Result;
import dev.tracker.journal.row.EntryRow;
import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The journal's own rows, in a batch as a careful engineer writes one. */
final class ByHand implements Way {
  private static final String INSERT =
      "INSERT INTO tracker_entry ("
          + EntryRow.WRITTEN
          + ") VALUES ("
          + "?, ".repeat(EntryRow.WIDTH - 1)
          + "?)";

  private final DataSource source;
  private final Dialect dialect;
  private final Clock clock = Clock.systemUTC();
  private final RandomBytes random = new RandomBytes();
  private final EventIds ids = new EventIds(clock, random);

  ByHand(DataSource source) throws SQLException {
    this.source = source;
    try (Connection connection = source.getConnection()) {
      this.dialect = Dialects.of(connection);
    }
  }

  @Override
  public String name() {
    return "by hand";
  }

  @Override
  public boolean keeps(String table) {
    return table.startsWith("tracker_");
  }

  @Override
  public void change(List<Customer> customers) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      String request = UUID.randomUUID().toString();
      Updates.update(connection, customers);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (Customer customer : customers) {
          EntryRow.bind(insert, 0, entry(customer, request), dialect);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private Entry entry(Customer customer, String request) {
    String id = Integer.toString(customer.id());
    return new Entry(
        ids.next(),
        EntryKind.CHANGE,
        Micros.of(clock.instant()),
        new Call(
            Long.toHexString(random.nextLong()),
            "update",
            "customer",
            Way.class.getName(),
            "change"),
        new Result(Outcome.SUCCESS, null, 1_234_567L),
        new Origin(null, request, null, null, null),
        null,
        new Personal(
            "alice",
            id,
            "{\"id\":" + id + "}",
            null,
            json(customer),
            random.next(Personal.SALT_LENGTH)));
  }

  private static String json(Customer customer) {
    return "{\"name\":\""
        + customer.name()
        + "\",\"email\":\""
        + customer.email()
        + "\",\"city\":\""
        + customer.city()
        + "\",\"visits\":"
        + customer.visits()
        + ",\"active\":"
        + customer.active()
        + "}";
  }
}
