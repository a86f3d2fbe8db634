package dev.tracker.journal.database;

/** A kind of database that the tests run on. */
public interface TestDatabase {

  /** Its name, as its dialect has it. */
  String name();

  /** A database of its own for one test, without any tables. */
  FreshDatabase fresh();
}
