-- Why: the first tables: travellers and their reports, what needs attention, who is signed in,
-- and the audit log. Conventions: migrations/README.md.

CREATE TABLE travellers (
    -- For the search index only; everything else knows a traveller by the id.
    seq                 INTEGER PRIMARY KEY,
    id                  BLOB NOT NULL UNIQUE,
    name                TEXT NOT NULL,
    passport_sealed     BLOB NOT NULL,
    passport_index      BLOB NOT NULL,
    birth_date_sealed   BLOB NOT NULL,
    flight              TEXT NOT NULL,
    seat                TEXT NOT NULL,
    locale              TEXT NOT NULL,
    arrival_date        TEXT NOT NULL,
    days                INTEGER NOT NULL,
    period_rule         TEXT NOT NULL,
    -- Derived by the domain from the two above, so that lists need no arithmetic on dates.
    release_date        TEXT NOT NULL,
    state               TEXT NOT NULL,
    pledge_version      TEXT,
    pledge_at           INTEGER,
    place_address       TEXT,
    place_latitude      REAL,
    place_longitude     REAL,
    place_radius_m      REAL,
    place_registered_at INTEGER,
    -- Name, flight, seat and address in lower case: what the console searches.
    search_text         TEXT NOT NULL
) STRICT;
CREATE INDEX travellers_by_passport ON travellers (passport_index, arrival_date);
CREATE INDEX travellers_by_search_text ON travellers (search_text);

-- Any part of a name, flight, seat or address of three letters or more. Triggers keep it.
CREATE VIRTUAL TABLE travellers_search USING fts5 (
    search_text, content = 'travellers', content_rowid = 'seq', tokenize = 'trigram'
);
INSERT INTO travellers_search (travellers_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER travellers_search_insert AFTER INSERT ON travellers BEGIN
    INSERT INTO travellers_search (rowid, search_text) VALUES (new.seq, new.search_text);
END;
CREATE TRIGGER travellers_search_delete AFTER DELETE ON travellers BEGIN
    INSERT INTO travellers_search (travellers_search, rowid, search_text)
    VALUES ('delete', old.seq, old.search_text);
END;
CREATE TRIGGER travellers_search_update AFTER UPDATE OF search_text ON travellers BEGIN
    INSERT INTO travellers_search (travellers_search, rowid, search_text)
    VALUES ('delete', old.seq, old.search_text);
    INSERT INTO travellers_search (rowid, search_text) VALUES (new.seq, new.search_text);
END;

CREATE TABLE companions (
    id        BLOB PRIMARY KEY,
    traveller BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    name      TEXT NOT NULL,
    -- As the arrival record lists them.
    ordinal   INTEGER NOT NULL
) STRICT;
CREATE INDEX companions_by_traveller ON companions (traveller, ordinal);

CREATE TABLE arrival_codes (
    hash      BLOB PRIMARY KEY,
    traveller BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    used_at   INTEGER
) STRICT;
CREATE INDEX arrival_codes_by_traveller ON arrival_codes (traveller);

-- Failed tries to sign in. The subject is a keyed hash of a passport number or an operator's name.
CREATE TABLE attempts (
    id            BLOB PRIMARY KEY,
    subject_index BLOB NOT NULL,
    at            INTEGER NOT NULL
) STRICT;
CREATE INDEX attempts_by_subject ON attempts (subject_index, at);

CREATE TABLE operators (
    id       BLOB PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    role     TEXT NOT NULL,
    password TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
    hash       BLOB PRIMARY KEY,
    traveller  BLOB REFERENCES travellers (id) ON DELETE CASCADE,
    trusted    INTEGER NOT NULL,
    operator   BLOB REFERENCES operators (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    CHECK ((traveller IS NULL) <> (operator IS NULL))
) STRICT;
CREATE INDEX sessions_by_seen ON sessions (seen_at);
CREATE INDEX sessions_by_traveller ON sessions (traveller) WHERE traveller IS NOT NULL;
CREATE INDEX sessions_by_operator ON sessions (operator) WHERE operator IS NOT NULL;

CREATE TABLE reports (
    id             BLOB PRIMARY KEY,
    traveller      BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
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
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_by_person ON reports (traveller, person, kind, captured_at);
CREATE INDEX reports_with_fix ON reports (received_at) WHERE fix_sealed IS NOT NULL;

-- One flag or deadline: it counts from `since` on. See the domain's module `attention`.
CREATE TABLE attention (
    traveller BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- As in reports.
    person    BLOB NOT NULL,
    kind      TEXT NOT NULL,
    since     INTEGER NOT NULL,
    PRIMARY KEY (traveller, person, kind)
) STRICT, WITHOUT ROWID;

-- Where an open case stands on each list: its oldest flag or deadline of the list's kinds, so that
-- a page of a list is one walk along an index. Follows from `attention`; the writer keeps it.
CREATE TABLE lines (
    traveller    BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- Place of the list in the domain's `LineList::ALL`.
    list         INTEGER NOT NULL,
    since        INTEGER NOT NULL,
    release_date TEXT NOT NULL,
    PRIMARY KEY (traveller, list)
) STRICT, WITHOUT ROWID;
CREATE INDEX lines_by_since ON lines (list, since, traveller, release_date);
CREATE INDEX lines_by_release ON lines (release_date);

-- How many lines each list has, by the quarter of an hour in which `since` lies and by the day of
-- release, so that a total is a short sum at any instant.
CREATE TABLE line_counts (
    list         INTEGER NOT NULL,
    quarter      INTEGER NOT NULL,
    release_date TEXT NOT NULL,
    cases        INTEGER NOT NULL,
    PRIMARY KEY (list, quarter, release_date)
) STRICT, WITHOUT ROWID;

-- Who looked at what. Each entry's hash covers the entry before it, so that none can be taken out.
CREATE TABLE audit (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    operator BLOB NOT NULL,
    act      TEXT NOT NULL,
    subject  BLOB NOT NULL,
    hash     BLOB NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, at);
