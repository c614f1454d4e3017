-- What the portal is: one row.
CREATE TABLE portal (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    epoch TEXT NOT NULL
) STRICT;
INSERT INTO portal VALUES (1, lower(hex(randomblob(8))));

-- Who may write. Tokens themselves are never kept.
CREATE TABLE token (
    hash BLOB PRIMARY KEY,
    label TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The head of each draft; body is the JSON as it was sent, null in a tombstone.
-- seq is the place in the feed of changes: it grows with every write of any draft, and no row ever goes away.
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    etag TEXT NOT NULL,
    revision TEXT NOT NULL,
    body TEXT,
    seq INTEGER NOT NULL UNIQUE
) STRICT;

-- Files whose bytes are in blobs/, named by their SHA-256.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A draft that was ever published has a number for ever.
CREATE TABLE story (
    number INTEGER PRIMARY KEY,
    draft TEXT NOT NULL UNIQUE REFERENCES draft
) STRICT;

-- What readers see: the article as it was when it was published.
CREATE TABLE publication (
    number INTEGER NOT NULL REFERENCES story,
    language TEXT NOT NULL CHECK (language IN ('ru', 'en')),
    slug TEXT NOT NULL,
    article TEXT NOT NULL,
    etag TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    views INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (number, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_newest ON publication (language, published_at DESC, number DESC) WHERE withdrawn_at IS NULL;

CREATE TABLE publication_mention (
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (kind, code, language, number),
    FOREIGN KEY (number, language) REFERENCES publication ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_mention_story ON publication_mention (number, language);

-- Pictures that readers may fetch; show_until is the last day of the licence, null when there is no end.
CREATE TABLE publication_picture (
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob,
    show_until TEXT,
    PRIMARY KEY (sha256, number, language),
    FOREIGN KEY (number, language) REFERENCES publication ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_picture_story ON publication_picture (number, language);

-- Answers to requests that carried an Idempotency-Key, to be given again; request says what was asked.
CREATE TABLE answer (
    key TEXT PRIMARY KEY,
    request TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The newsroom's own countries and companies, as JSON.
CREATE TABLE entity (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;
