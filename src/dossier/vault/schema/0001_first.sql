-- Format 1. What each table means for a reader: docs/format.md.

CREATE TABLE log (
    number INTEGER PRIMARY KEY,
    entry TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE records (
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    record TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE blobs (
    number INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    row_hashes BLOB NOT NULL
) STRICT;

CREATE INDEX blobs_by_sha256 ON blobs (sha256);

-- place = blob number * 65536 + row number
CREATE TABLE blob_rows (
    place INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE document_blobs (
    document INTEGER NOT NULL,
    blob INTEGER NOT NULL REFERENCES blobs (number),
    PRIMARY KEY (document, blob)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_blobs_by_blob ON document_blobs (blob);

CREATE TABLE pages (
    document INTEGER NOT NULL,
    page INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (document, page)
) STRICT, WITHOUT ROWID;

CREATE TABLE thumbnails (
    document INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE drafts (
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;

-- What a line of the search index is about: page -1 is the thing itself.
CREATE TABLE lines (
    number INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    page INTEGER NOT NULL,
    UNIQUE (subject, page)
) STRICT;

-- Documents whose text is not indexed yet from a page on.
CREATE TABLE unindexed (
    document INTEGER PRIMARY KEY,
    page INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (
    title,
    body,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
    prefix = '2 3'
);

INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
