package dev.tracker.journal.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The business's own statements, the same for all that use JDBC. */
final class Updates {
  private Updates() {}

  static void insert(Connection connection, int customers) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(Customer.INSERT)) {
      for (int id = 0; id < customers; id++) {
        Customer customer = new Customer(id, 0);
        insert.setInt(1, id);
        insert.setString(2, customer.name());
        insert.setString(3, customer.email());
        insert.setString(4, customer.city());
        insert.setInt(5, customer.visits());
        insert.setBoolean(6, customer.active());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  static void update(Connection connection, List<Customer> customers) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(Customer.UPDATE)) {
      for (Customer customer : customers) {
        update.setString(1, customer.city());
        update.setInt(2, customer.visits());
        update.setInt(3, customer.id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
