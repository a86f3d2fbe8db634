package dev.tracker.examples.auditedshop.orders;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices in a table. */
@Service
@Transactional
class JdbcInvoices implements Invoices {
  private final JdbcTemplate jdbc;

  JdbcInvoices(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String create(String customer, int total) {
    String insert = "INSERT INTO invoice (customer, total) VALUES (?, ?) RETURNING id";
    return jdbc.query(insert, (row, number) -> row.getString(1), customer, total).get(0);
  }
}
