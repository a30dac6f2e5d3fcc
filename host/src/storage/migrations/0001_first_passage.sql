-- Senders, accepted submissions (each is also the log leaf of its number) and the outbox.

CREATE TABLE sender (
  id            BLOB PRIMARY KEY,
  name          TEXT NOT NULL,
  key_hash      BLOB NOT NULL UNIQUE,
  created_at_ms INTEGER NOT NULL,
  removed_at_ms INTEGER
) STRICT;
-- A name is free again when its sender has been removed.
CREATE UNIQUE INDEX sender_name ON sender (name) WHERE removed_at_ms IS NULL;

CREATE TABLE submission (
  log_index       INTEGER PRIMARY KEY,
  leaf_hash       BLOB NOT NULL,
  id              BLOB NOT NULL UNIQUE,
  sender          BLOB NOT NULL REFERENCES sender (id),
  idempotency_key BLOB NOT NULL,
  fingerprint     BLOB NOT NULL,
  exchange        TEXT NOT NULL,
  format          TEXT NOT NULL,
  received_at_ms  INTEGER NOT NULL,
  verdict         TEXT NOT NULL,
  verdict_digest  TEXT NOT NULL,
  receipt         BLOB NOT NULL,
  answer          BLOB NOT NULL,
  wrapped_key     BLOB NOT NULL,
  file_name       BLOB,
  body            BLOB NOT NULL,
  UNIQUE (sender, idempotency_key)
) STRICT;

CREATE TABLE delivery (
  id         INTEGER PRIMARY KEY,
  submission INTEGER NOT NULL UNIQUE REFERENCES submission (log_index),
  receiver   TEXT NOT NULL,
  lane       TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('queued', 'leased', 'sent', 'acknowledged', 'parked')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  -- When somebody may take the row: at once, at the next try, or when a lease has run out. NULL while an earlier row
  -- of the lane is open, and when there is nothing more to do.
  due_at_ms  INTEGER,
  reason     TEXT,
  receipt    BLOB
) STRICT;
CREATE INDEX delivery_due ON delivery (due_at_ms, id) WHERE due_at_ms IS NOT NULL;
CREATE INDEX delivery_lane ON delivery (lane, id) WHERE state IN ('queued', 'leased', 'sent');

-- What has happened to a delivery. Being accepted is not here: the submission's own row says it.
CREATE TABLE event (
  id       INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES delivery (id),
  at_ms    INTEGER NOT NULL,
  what     TEXT NOT NULL,
  reason   TEXT
) STRICT;
CREATE INDEX event_delivery ON event (delivery, id);

CREATE TABLE probe (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  at_ms INTEGER NOT NULL
) STRICT;
