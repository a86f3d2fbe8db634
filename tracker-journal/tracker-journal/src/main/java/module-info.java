/**
 * The journal: every committed change on record, once, in order and provable, in a database of your
 * own. Plain JDBC; the drivers are the application's.
 */
module dev.tracker.journal {
  requires java.net.http;
  requires static org.jspecify;
  requires transitive dev.tracker;
  requires transitive java.sql;

  exports dev.tracker.journal;
  exports dev.tracker.journal.archive;
  exports dev.tracker.journal.connect;
  exports dev.tracker.journal.cursor;
  exports dev.tracker.journal.dialect;
  exports dev.tracker.journal.entry;
  exports dev.tracker.journal.erase;
  exports dev.tracker.journal.fault;
  exports dev.tracker.journal.handle;
  exports dev.tracker.journal.json;
  exports dev.tracker.journal.keep;
  exports dev.tracker.journal.lease;
  exports dev.tracker.journal.merkle;
  exports dev.tracker.journal.progress;
  exports dev.tracker.journal.prove;
  exports dev.tracker.journal.read;
  exports dev.tracker.journal.row;
  exports dev.tracker.journal.schema;
  exports dev.tracker.journal.seal;
  exports dev.tracker.journal.sequence;
  exports dev.tracker.journal.subscribe;
  exports dev.tracker.journal.time;
  exports dev.tracker.journal.verify;
  exports dev.tracker.journal.write;
}
