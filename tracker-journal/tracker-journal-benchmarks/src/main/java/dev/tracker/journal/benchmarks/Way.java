package dev.tracker.journal.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A way to change customers and to keep a record of each change, in one transaction. */
interface Way extends AutoCloseable {

  /** What it is called in a table. */
  String name();

  /** Changes some customers in one transaction, and records each of these changes. */
  void change(List<Customer> customers) throws SQLException;

  /** Whether it keeps its records in a table of this name. */
  boolean keeps(String table);

  /** Does what is otherwise done in the background. */
  default void settle() throws SQLException, IOException {}

  @Override
  default void close() {}
}
