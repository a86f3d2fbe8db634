-- Tracker's journal, schema version 1, for PostgreSQL.
-- Run it as it is, by hand or as a migration. Nothing in it is specific to a journal.

-- Which journal this is: one row.
CREATE TABLE tracker_journal (
  schema_version INTEGER NOT NULL,
  journal_id     VARCHAR(36) COLLATE "C",
  started        BIGINT
);

-- Who gives positions and seals, until when, and which position was the last: one row.
CREATE TABLE tracker_lease (
  name          VARCHAR(40) COLLATE "C" NOT NULL PRIMARY KEY,
  holder        VARCHAR(100) COLLATE "C",
  fence         BIGINT NOT NULL,
  expires       BIGINT NOT NULL,
  last_position BIGINT NOT NULL
);
INSERT INTO tracker_lease (name, fence, expires, last_position) VALUES ('sequencer', 0, 0, 0);

-- What happened: one row for each change, and for each call that is recorded without one.
CREATE TABLE tracker_entry (
  id             BIGSERIAL NOT NULL,
  position       BIGINT,                                     -- dense, given after the commit; null until then
  event_id       UUID NOT NULL,                              -- a UUIDv7
  format         SMALLINT NOT NULL,
  kind           VARCHAR(10) COLLATE "C" NOT NULL,           -- change, call, erasure
  op_id          VARCHAR(64) COLLATE "C" NOT NULL,
  occurred       BIGINT NOT NULL,                            -- microseconds since 1970
  duration       BIGINT,                                     -- nanoseconds
  operation      VARCHAR(200) COLLATE "C" NOT NULL,
  subject        VARCHAR(200) COLLATE "C" NOT NULL,
  outcome        VARCHAR(12) COLLATE "C" NOT NULL,
  error_type     VARCHAR(300) COLLATE "C",
  tenant         VARCHAR(200) COLLATE "C",
  request_id     VARCHAR(200) COLLATE "C",
  trace_id       VARCHAR(64) COLLATE "C",
  span_id        VARCHAR(64) COLLATE "C",
  cause          VARCHAR(64) COLLATE "C",                    -- the event that a handler was given, and how many handlers there were
  interface_name VARCHAR(400) COLLATE "C",
  method_name    VARCHAR(200) COLLATE "C",
  erased_events  TEXT,                                       -- of an erasure: the events whose personal fields it removed
  actor          VARCHAR(400) COLLATE "C",                   -- from here on personal: gone once erased
  changed_id     VARCHAR(400) COLLATE "C",
  arguments      TEXT,
  results        TEXT,
  data           TEXT,
  salt           BYTEA,
  personal_hash  BYTEA,                                      -- what is left of an erased entry's personal fields
  PRIMARY KEY (id, occurred)
) PARTITION BY RANGE (occurred);
-- Takes what no partition of a month takes. Those are made by who holds the lease, two months ahead.
CREATE TABLE tracker_entry_default PARTITION OF tracker_entry DEFAULT;

CREATE INDEX tracker_entry_position ON tracker_entry (position, id);
CREATE UNIQUE INDEX tracker_entry_event ON tracker_entry (event_id, occurred);
CREATE INDEX tracker_entry_entity ON tracker_entry (subject, changed_id, position);
CREATE INDEX tracker_entry_request ON tracker_entry (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX tracker_entry_actor ON tracker_entry (actor, occurred, id) WHERE actor IS NOT NULL;
CREATE INDEX tracker_entry_operation ON tracker_entry (operation, occurred, id);
CREATE INDEX tracker_entry_time ON tracker_entry (occurred, id);
CREATE INDEX tracker_entry_outcome ON tracker_entry (outcome, occurred, id) WHERE outcome <> 'success';

-- The Merkle tree over the entries that are sealed: 256 hashes a row.
CREATE TABLE tracker_tile (
  tile_level INTEGER NOT NULL,
  tile_index BIGINT NOT NULL,
  hashes     BYTEA NOT NULL,
  PRIMARY KEY (tile_level, tile_index)
);

-- The signed heads of the tree.
CREATE TABLE tracker_head (
  tree_size BIGINT NOT NULL PRIMARY KEY,
  content   TEXT NOT NULL,
  signature VARCHAR(200) COLLATE "C" NOT NULL,
  exported  SMALLINT NOT NULL
);

-- How far readers have come.
CREATE TABLE tracker_cursor (
  name     VARCHAR(200) COLLATE "C" NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  updated  BIGINT NOT NULL
);

-- The files that entries went to.
CREATE TABLE tracker_archive (
  first_position BIGINT NOT NULL PRIMARY KEY,
  last_position  BIGINT NOT NULL,
  file_name      VARCHAR(400) COLLATE "C" NOT NULL,
  digest         VARCHAR(64) COLLATE "C" NOT NULL,
  created        BIGINT NOT NULL
);

-- Handlers that follow the journal. Each divides the entities into shards, again with each layout.
CREATE TABLE tracker_subscriber (
  name   VARCHAR(200) COLLATE "C" NOT NULL PRIMARY KEY,
  layout INTEGER NOT NULL,
  shards INTEGER NOT NULL
);

-- How far each shard has come, and who runs it until when. Earlier layouts tell what was done before.
CREATE TABLE tracker_shard (
  subscriber VARCHAR(200) COLLATE "C" NOT NULL,
  layout     INTEGER NOT NULL,
  shards     INTEGER NOT NULL,
  shard      INTEGER NOT NULL,
  position   BIGINT NOT NULL,
  holder     VARCHAR(100) COLLATE "C",
  fence      BIGINT NOT NULL,
  expires    BIGINT NOT NULL,
  PRIMARY KEY (subscriber, layout, shard)
);

-- Entries that a handler failed at, and later ones of the same entity, which wait for them.
CREATE TABLE tracker_parked (
  subscriber VARCHAR(200) COLLATE "C" NOT NULL,
  position   BIGINT NOT NULL,
  entity     INTEGER NOT NULL,                               -- a hash of subject and id
  state      VARCHAR(10) COLLATE "C" NOT NULL,                           -- retry, waiting, parked, discarded
  attempts   INTEGER NOT NULL,
  due        BIGINT NOT NULL,                               -- microseconds since 1970
  reason     VARCHAR(1000) COLLATE "C",
  PRIMARY KEY (subscriber, position)
);
CREATE INDEX tracker_parked_due ON tracker_parked (subscriber, state, due);
CREATE INDEX tracker_parked_entity ON tracker_parked (subscriber, entity, position);

-- At the end: tables that were made in part are of no version.
INSERT INTO tracker_journal (schema_version) VALUES (1);
