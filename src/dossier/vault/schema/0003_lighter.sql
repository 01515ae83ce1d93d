-- Lighter copies of safe copies: made from them, so they can go at any time and be made again.

CREATE TABLE lighter (
    safe TEXT NOT NULL,
    dots INTEGER NOT NULL,
    grey INTEGER NOT NULL,
    size INTEGER NOT NULL,
    blob INTEGER REFERENCES blobs (number),
    fingerprints TEXT NOT NULL,
    PRIMARY KEY (safe, dots, grey)
) STRICT, WITHOUT ROWID;

CREATE INDEX lighter_by_blob ON lighter (blob);
