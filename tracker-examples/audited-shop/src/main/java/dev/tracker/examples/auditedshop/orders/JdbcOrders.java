package dev.tracker.examples.auditedshop.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders in a table. It knows nothing of the journal. */
@Service
@Transactional(rollbackFor = Exception.class)
class JdbcOrders implements Orders {
  private static final String COLUMNS = " RETURNING id, customer, item, total, state";

  private final JdbcTemplate jdbc;

  JdbcOrders(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Order place(String customer, String item, int total) {
    String insert =
        "INSERT INTO customer_order (customer, item, total, state) VALUES (?, ?, ?, 'new')";
    return jdbc.query(insert + COLUMNS, JdbcOrders::order, customer, item, total).get(0);
  }

  @Override
  public Order pay(String id) throws UnknownOrder {
    return turn(id, "paid");
  }

  @Override
  public Order cancel(String id) throws UnknownOrder, AlreadyPaid {
    String paid = "SELECT COUNT(*) FROM customer_order WHERE id = ? AND state = 'paid' ";
    Long count = jdbc.queryForObject(paid, Long.class, Long.valueOf(id));
    if (count != null && count > 0) {
      throw new AlreadyPaid(id);
    }
    return turn(id, "cancelled");
  }

  private Order turn(String id, String state) throws UnknownOrder {
    String update = "UPDATE customer_order SET state = ? WHERE id = ?";
    List<Order> turned = jdbc.query(update + COLUMNS, JdbcOrders::order, state, Long.valueOf(id));
    if (turned.isEmpty()) {
      throw new UnknownOrder(id);
    }
    return turned.get(0);
  }

  private static Order order(ResultSet row, int number) throws SQLException {
    return new Order(
        row.getString("id"),
        row.getString("customer"),
        row.getString("item"),
        row.getInt("total"),
        row.getString("state"));
  }
}
