-- Files of packets that were filed: kept with the filing, like a document's with the document.

CREATE TABLE filing_blobs (
    filing INTEGER NOT NULL,
    blob INTEGER NOT NULL REFERENCES blobs (number),
    PRIMARY KEY (filing, blob)
) STRICT, WITHOUT ROWID;

CREATE INDEX filing_blobs_by_blob ON filing_blobs (blob);
