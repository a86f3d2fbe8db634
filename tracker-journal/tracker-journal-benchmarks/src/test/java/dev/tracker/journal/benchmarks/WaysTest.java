package dev.tracker.journal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared does the same work, and is complete: one record for each change. */
class WaysTest {
  private static final Map<String, String> RECORDS =
      Map.of(
          "by hand", "tracker_entry",
          "journal", "tracker_entry",
          "Envers", "customer_aud",
          "Javers", "jv_snapshot");

  @ParameterizedTest
  @ValueSource(strings = {"h2", "sqlite"})
  void eachMakesTheSameChangesAndRecordsEachOfThem(String database) throws Exception {
    try (Server server = Servers.start(database);
        Shop shop = new Shop(server, 10)) {
      List<Way> ways = shop.ways();
      assertThat(ways).hasSize(database.equals("h2") ? 5 : 4);
      for (Way way : ways) {
        long before = records(shop, way);

        List<Customer> customers = shop.next(3);
        way.change(customers);
        way.change(shop.next(1));
        way.settle();

        assertThat(records(shop, way) - before)
            .as(way.name())
            .isEqualTo(RECORDS.containsKey(way.name()) ? 4 : 0);
        for (Customer customer : customers) {
          assertThat(number(shop, "SELECT visits FROM customer WHERE id = " + customer.id()))
              .as(way.name())
              .isEqualTo(customer.visits());
        }
        way.close();
      }
    }
  }

  private static long records(Shop shop, Way way) throws SQLException {
    String table = RECORDS.get(way.name());
    return table == null ? 0 : number(shop, "SELECT COUNT(*) FROM " + table);
  }

  private static long number(Shop shop, String query) throws SQLException {
    try (Connection connection = shop.pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
