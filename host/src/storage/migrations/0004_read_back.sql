-- What a receiver was last found to hold of a submission's records. The lines name rows, types and fields, never a value.
CREATE TABLE read_back (
  submission INTEGER PRIMARY KEY REFERENCES submission (log_index),
  at_ms      INTEGER NOT NULL,
  lines      TEXT NOT NULL
) STRICT;
