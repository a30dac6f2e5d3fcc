-- Whether a record takes another one back, as the module said when it was accepted: it is kept, and not told to a check.
ALTER TABLE record ADD COLUMN takes_back INTEGER NOT NULL DEFAULT 0;
UPDATE record SET takes_back = 1 WHERE type = 'annullering';
