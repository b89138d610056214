-- Why: an index by traveller is written at another place for each report, and those pages are most
-- of what a commit has to write. Now a report goes to the end of its table, and is filed by
-- traveller later, many at once in the order of travellers. What waits is kept in memory too.

CREATE TABLE reports_in_order (
    -- The order of arrival.
    seq            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE,
    -- Without REFERENCES: it would look for reports of a traveller past `filed`, in all of them.
    traveller      BLOB NOT NULL,
    -- Whom it is about: a companion's id, or the traveller's own.
    person         BLOB NOT NULL,
    kind           TEXT NOT NULL,
    captured_at    INTEGER NOT NULL,
    received_at    INTEGER NOT NULL,
    fingerprint    BLOB NOT NULL,
    -- Location. The sealed part is destroyed after the programme's hours; the rest stays.
    fix_sealed     BLOB,
    accuracy_m     REAL,
    verdict        TEXT,
    distance_band  TEXT,
    -- Health, as JSON of the domain's types.
    answers        TEXT,
    health_verdict TEXT
) STRICT;
INSERT INTO reports_in_order (id, traveller, person, kind, captured_at, received_at, fingerprint,
    fix_sealed, accuracy_m, verdict, distance_band, answers, health_verdict)
SELECT id, traveller, person, kind, captured_at, received_at, fingerprint,
    fix_sealed, accuracy_m, verdict, distance_band, answers, health_verdict
FROM reports ORDER BY received_at, id;
DROP TABLE reports;
ALTER TABLE reports_in_order RENAME TO reports;
CREATE INDEX reports_with_fix ON reports (received_at) WHERE fix_sealed IS NOT NULL;

-- The reports of each person by their kind and capture: those up to `filing.filed_up_to`, and some
-- of the later ones.
CREATE TABLE filed (
    traveller   BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    person      BLOB NOT NULL,
    kind        TEXT NOT NULL,
    captured_at INTEGER NOT NULL,
    report      BLOB NOT NULL,
    PRIMARY KEY (traveller, person, kind, captured_at, report)
) STRICT, WITHOUT ROWID;
INSERT INTO filed (traveller, person, kind, captured_at, report)
SELECT traveller, person, kind, captured_at, id FROM reports ORDER BY 1, 2, 3, 4, 5;

-- One row: the last report of those that are all filed.
CREATE TABLE filing (filed_up_to INTEGER NOT NULL) STRICT;
INSERT INTO filing (filed_up_to) SELECT coalesce(max(seq), 0) FROM reports;
