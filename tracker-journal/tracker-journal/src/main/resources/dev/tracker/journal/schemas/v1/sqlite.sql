-- Tracker's journal, schema version 1, for SQLite.
-- Run it as it is, by hand or as a migration. Nothing in it is specific to a journal.

-- Which journal this is: one row.
CREATE TABLE tracker_journal (
  schema_version INTEGER NOT NULL,
  journal_id     TEXT,
  started        INTEGER
);

-- Who gives positions and seals, until when, and which position was the last: one row.
CREATE TABLE tracker_lease (
  name          TEXT NOT NULL PRIMARY KEY,
  holder        TEXT,
  fence         INTEGER NOT NULL,
  expires       INTEGER NOT NULL,
  last_position INTEGER NOT NULL
);
INSERT INTO tracker_lease (name, fence, expires, last_position) VALUES ('sequencer', 0, 0, 0);

-- What happened: one row for each change, and for each call that is recorded without one.
CREATE TABLE tracker_entry (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  position       INTEGER,                                    -- dense, given after the commit; null until then
  event_id       BLOB NOT NULL,                              -- a UUIDv7
  format         INTEGER NOT NULL,
  kind           TEXT NOT NULL,                              -- change, call, erasure
  op_id          TEXT NOT NULL,
  occurred       INTEGER NOT NULL,                           -- microseconds since 1970
  duration       INTEGER,                                    -- nanoseconds
  operation      TEXT NOT NULL,
  subject        TEXT NOT NULL,
  outcome        TEXT NOT NULL,
  error_type     TEXT,
  tenant         TEXT,
  request_id     TEXT,
  trace_id       TEXT,
  span_id        TEXT,
  cause          TEXT,                                       -- the event that a handler was given, and how many handlers there were
  interface_name TEXT,
  method_name    TEXT,
  erased_events  TEXT,                                       -- of an erasure: the events whose personal fields it removed
  actor          TEXT,                                       -- from here on personal: gone once erased
  changed_id     TEXT,
  arguments      TEXT,
  results        TEXT,
  data           TEXT,
  salt           BLOB,
  personal_hash  BLOB                                        -- what is left of an erased entry's personal fields
);

CREATE UNIQUE INDEX tracker_entry_position ON tracker_entry (position);
CREATE UNIQUE INDEX tracker_entry_event ON tracker_entry (event_id);
CREATE INDEX tracker_entry_entity ON tracker_entry (subject, changed_id, position);
CREATE INDEX tracker_entry_request ON tracker_entry (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX tracker_entry_actor ON tracker_entry (actor, occurred, id) WHERE actor IS NOT NULL;
CREATE INDEX tracker_entry_operation ON tracker_entry (operation, occurred, id);
CREATE INDEX tracker_entry_time ON tracker_entry (occurred, id);
CREATE INDEX tracker_entry_outcome ON tracker_entry (outcome, occurred, id) WHERE outcome <> 'success';

-- The Merkle tree over the entries that are sealed: 256 hashes a row.
CREATE TABLE tracker_tile (
  tile_level INTEGER NOT NULL,
  tile_index INTEGER NOT NULL,
  hashes     BLOB NOT NULL,
  PRIMARY KEY (tile_level, tile_index)
);

-- The signed heads of the tree.
CREATE TABLE tracker_head (
  tree_size INTEGER NOT NULL PRIMARY KEY,
  content   TEXT NOT NULL,
  signature TEXT NOT NULL,
  exported  INTEGER NOT NULL
);

-- How far readers have come.
CREATE TABLE tracker_cursor (
  name     TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  updated  INTEGER NOT NULL
);

-- The files that entries went to.
CREATE TABLE tracker_archive (
  first_position INTEGER NOT NULL PRIMARY KEY,
  last_position  INTEGER NOT NULL,
  file_name      TEXT NOT NULL,
  digest         TEXT NOT NULL,
  created        INTEGER NOT NULL
);

-- Handlers that follow the journal. Each divides the entities into shards, again with each layout.
CREATE TABLE tracker_subscriber (
  name   TEXT NOT NULL PRIMARY KEY,
  layout INTEGER NOT NULL,
  shards INTEGER NOT NULL
);

-- How far each shard has come, and who runs it until when. Earlier layouts tell what was done before.
CREATE TABLE tracker_shard (
  subscriber TEXT NOT NULL,
  layout     INTEGER NOT NULL,
  shards     INTEGER NOT NULL,
  shard      INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  holder     TEXT,
  fence      INTEGER NOT NULL,
  expires    INTEGER NOT NULL,
  PRIMARY KEY (subscriber, layout, shard)
);

-- Entries that a handler failed at, and later ones of the same entity, which wait for them.
CREATE TABLE tracker_parked (
  subscriber TEXT NOT NULL,
  position   INTEGER NOT NULL,
  entity     INTEGER NOT NULL,                               -- a hash of subject and id
  state      TEXT NOT NULL,                           -- retry, waiting, parked, discarded
  attempts   INTEGER NOT NULL,
  due        INTEGER NOT NULL,                               -- microseconds since 1970
  reason     TEXT,
  PRIMARY KEY (subscriber, position)
);
CREATE INDEX tracker_parked_due ON tracker_parked (subscriber, state, due);
CREATE INDEX tracker_parked_entity ON tracker_parked (subscriber, entity, position);

-- At the end: tables that were made in part are of no version.
INSERT INTO tracker_journal (schema_version) VALUES (1);
