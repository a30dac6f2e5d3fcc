-- Roles of senders, and what the gate keeps of participants: every accepted record with two times. The days on which it
-- says something are the sender's (valid time); since and until are when the gate came to know it and to know better
-- (transaction time). Rows are never changed but for the end of their transaction time, and never taken away.

-- Names separated by commas.
ALTER TABLE sender ADD COLUMN roles TEXT NOT NULL DEFAULT '';

CREATE TABLE record (
  number      INTEGER PRIMARY KEY,
  -- Names the row for its sealing.
  id          BLOB NOT NULL UNIQUE,
  -- The sender, or 16 zero bytes: told by a register, for every sender.
  owner       BLOB NOT NULL,
  type        TEXT NOT NULL,
  -- Keyed hashes: of owner, type and the sender's id; of the person's DUF-nummer; of the content.
  record_key  BLOB NOT NULL,
  person_key  BLOB,
  content_key BLOB NOT NULL,
  -- YYYY-MM-DD, both days included. NULL: from the beginning, until further notice.
  valid_from  TEXT,
  valid_to    TEXT,
  since_ms    INTEGER NOT NULL,
  since_log   INTEGER REFERENCES submission (log_index),
  until_ms    INTEGER,
  until_log   INTEGER REFERENCES submission (log_index),
  -- Whether an annulment ended it, not a newer row.
  annulled    INTEGER NOT NULL DEFAULT 0,
  wrapped_key BLOB NOT NULL,
  body        BLOB NOT NULL
) STRICT;
-- Of each record one row is the current one.
CREATE UNIQUE INDEX record_current ON record (record_key) WHERE until_ms IS NULL;
CREATE INDEX record_history ON record (record_key, number);
CREATE INDEX record_person ON record (owner, person_key, number);
