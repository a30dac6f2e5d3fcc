-- Counts what is unfinished without reading what is done.
CREATE INDEX delivery_open ON delivery (state) WHERE state IN ('queued', 'leased', 'sent', 'parked');
