package dev.tracker.spring.transaction;

import org.springframework.jdbc.core.JdbcTemplate;

/** Knows nothing of transactions. */
class PlainLedger implements Notes {
  private final JdbcTemplate jdbc;

  PlainLedger(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(String id) {
    jdbc.update("insert into entry values (?)", id);
  }
}
