-- What a tombstone stands for: the body as it was when it was deleted; null of one that stands for nothing.
ALTER TABLE draft ADD COLUMN last TEXT;

-- Each start of the portal, and the first place in the feed that a write after it can have. A backup does not have the
-- starts that came after it, and is started once more when it is restored: so a moment that it has not had is noticed.
CREATE TABLE run (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    first_seq INTEGER NOT NULL
) STRICT;
INSERT INTO run VALUES (1, lower(hex(randomblob(8))), 1);
