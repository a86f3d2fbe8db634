-- Tracker's journal, schema version 1, for MariaDB.
-- Run it as it is, by hand or as a migration. Nothing in it is specific to a journal.

-- Which journal this is: one row.
CREATE TABLE tracker_journal (
  schema_version INTEGER NOT NULL,
  journal_id     VARCHAR(36),
  started        BIGINT
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Who gives positions and seals, until when, and which position was the last: one row.
CREATE TABLE tracker_lease (
  name          VARCHAR(40) NOT NULL PRIMARY KEY,
  holder        VARCHAR(100),
  fence         BIGINT NOT NULL,
  expires       BIGINT NOT NULL,
  last_position BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
INSERT INTO tracker_lease (name, fence, expires, last_position) VALUES ('sequencer', 0, 0, 0);

-- What happened: one row for each change, and for each call that is recorded without one.
CREATE TABLE tracker_entry (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  position       BIGINT,                                     -- dense, given after the commit; null until then
  event_id       BINARY(16) NOT NULL,                        -- a UUIDv7
  format         SMALLINT NOT NULL,
  kind           VARCHAR(10) NOT NULL,                       -- change, call, erasure
  op_id          VARCHAR(64) NOT NULL,
  occurred       BIGINT NOT NULL,                            -- microseconds since 1970
  duration       BIGINT,                                     -- nanoseconds
  operation      VARCHAR(200) NOT NULL,
  subject        VARCHAR(200) NOT NULL,
  outcome        VARCHAR(12) NOT NULL,
  error_type     VARCHAR(300),
  tenant         VARCHAR(200),
  request_id     VARCHAR(200),
  trace_id       VARCHAR(64),
  span_id        VARCHAR(64),
  cause          VARCHAR(64),                                -- the event that a handler was given, and how many handlers there were
  interface_name VARCHAR(400),
  method_name    VARCHAR(200),
  erased_events  MEDIUMTEXT,                                 -- of an erasure: the events whose personal fields it removed
  actor          VARCHAR(400),                               -- from here on personal: gone once erased
  changed_id     VARCHAR(400),
  arguments      MEDIUMTEXT,
  results        MEDIUMTEXT,
  data           MEDIUMTEXT,
  salt           BINARY(16),
  personal_hash  BINARY(32)                                  -- what is left of an erased entry's personal fields
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE UNIQUE INDEX tracker_entry_position ON tracker_entry (position);
CREATE UNIQUE INDEX tracker_entry_event ON tracker_entry (event_id);
CREATE INDEX tracker_entry_entity ON tracker_entry (subject, changed_id, position);
CREATE INDEX tracker_entry_request ON tracker_entry (request_id);
CREATE INDEX tracker_entry_actor ON tracker_entry (actor, occurred, id);
CREATE INDEX tracker_entry_operation ON tracker_entry (operation, occurred, id);
CREATE INDEX tracker_entry_time ON tracker_entry (occurred, id);
CREATE INDEX tracker_entry_outcome ON tracker_entry (outcome, occurred, id);

-- The Merkle tree over the entries that are sealed: 256 hashes a row.
CREATE TABLE tracker_tile (
  tile_level INTEGER NOT NULL,
  tile_index BIGINT NOT NULL,
  hashes     VARBINARY(8192) NOT NULL,
  PRIMARY KEY (tile_level, tile_index)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The signed heads of the tree.
CREATE TABLE tracker_head (
  tree_size BIGINT NOT NULL PRIMARY KEY,
  content   MEDIUMTEXT NOT NULL,
  signature VARCHAR(200) NOT NULL,
  exported  SMALLINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- How far readers have come.
CREATE TABLE tracker_cursor (
  name     VARCHAR(200) NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  updated  BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The files that entries went to.
CREATE TABLE tracker_archive (
  first_position BIGINT NOT NULL PRIMARY KEY,
  last_position  BIGINT NOT NULL,
  file_name      VARCHAR(400) NOT NULL,
  digest         VARCHAR(64) NOT NULL,
  created        BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Handlers that follow the journal. Each divides the entities into shards, again with each layout.
CREATE TABLE tracker_subscriber (
  name   VARCHAR(200) NOT NULL PRIMARY KEY,
  layout INTEGER NOT NULL,
  shards INTEGER NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- How far each shard has come, and who runs it until when. Earlier layouts tell what was done before.
CREATE TABLE tracker_shard (
  subscriber VARCHAR(200) NOT NULL,
  layout     INTEGER NOT NULL,
  shards     INTEGER NOT NULL,
  shard      INTEGER NOT NULL,
  position   BIGINT NOT NULL,
  holder     VARCHAR(100),
  fence      BIGINT NOT NULL,
  expires    BIGINT NOT NULL,
  PRIMARY KEY (subscriber, layout, shard)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Entries that a handler failed at, and later ones of the same entity, which wait for them.
CREATE TABLE tracker_parked (
  subscriber VARCHAR(200) NOT NULL,
  position   BIGINT NOT NULL,
  entity     INTEGER NOT NULL,                               -- a hash of subject and id
  state      VARCHAR(10) NOT NULL,                           -- retry, waiting, parked, discarded
  attempts   INTEGER NOT NULL,
  due        BIGINT NOT NULL,                               -- microseconds since 1970
  reason     VARCHAR(1000),
  PRIMARY KEY (subscriber, position)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX tracker_parked_due ON tracker_parked (subscriber, state, due);
CREATE INDEX tracker_parked_entity ON tracker_parked (subscriber, entity, position);

-- At the end: tables that were made in part are of no version.
INSERT INTO tracker_journal (schema_version) VALUES (1);
