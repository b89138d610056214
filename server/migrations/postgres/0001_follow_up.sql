-- Why: the first tables: travellers and their reports, what needs attention, who is signed in,
-- and the audit log. Conventions: migrations/README.md.

CREATE TABLE travellers (
    id                  BYTEA PRIMARY KEY,
    name                TEXT COLLATE "C" NOT NULL,
    passport_sealed     BYTEA NOT NULL,
    passport_index      BYTEA NOT NULL,
    birth_date_sealed   BYTEA NOT NULL,
    flight              TEXT COLLATE "C" NOT NULL,
    seat                TEXT COLLATE "C" NOT NULL,
    locale              TEXT COLLATE "C" NOT NULL,
    arrival_date        TEXT COLLATE "C" NOT NULL,
    days                BIGINT NOT NULL,
    period_rule         TEXT COLLATE "C" NOT NULL,
    -- Derived by the domain from the two above, so that lists need no arithmetic on dates.
    release_date        TEXT COLLATE "C" NOT NULL,
    state               TEXT COLLATE "C" NOT NULL,
    pledge_version      TEXT COLLATE "C",
    pledge_at           BIGINT,
    place_address       TEXT COLLATE "C",
    place_latitude      DOUBLE PRECISION,
    place_longitude     DOUBLE PRECISION,
    place_radius_m      DOUBLE PRECISION,
    place_registered_at BIGINT,
    -- Name, flight, seat and address in lower case: what the console searches.
    search_text         TEXT COLLATE "C" NOT NULL
);
CREATE INDEX travellers_by_passport ON travellers (passport_index, arrival_date);
CREATE INDEX travellers_by_search_text ON travellers (search_text);

-- Any part of a name, flight, seat or address of three letters or more.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX travellers_search ON travellers USING gin (search_text gin_trgm_ops);

CREATE TABLE companions (
    id        BYTEA PRIMARY KEY,
    traveller BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    name      TEXT COLLATE "C" NOT NULL,
    -- As the arrival record lists them.
    ordinal   BIGINT NOT NULL
);
CREATE INDEX companions_by_traveller ON companions (traveller, ordinal);

CREATE TABLE arrival_codes (
    hash      BYTEA PRIMARY KEY,
    traveller BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    used_at   BIGINT
);
CREATE INDEX arrival_codes_by_traveller ON arrival_codes (traveller);

-- Failed tries to sign in. The subject is a keyed hash of a passport number or an operator's name.
CREATE TABLE attempts (
    id            BYTEA PRIMARY KEY,
    subject_index BYTEA NOT NULL,
    at            BIGINT NOT NULL
);
CREATE INDEX attempts_by_subject ON attempts (subject_index, at);

CREATE TABLE operators (
    id       BYTEA PRIMARY KEY,
    name     TEXT COLLATE "C" NOT NULL UNIQUE,
    role     TEXT COLLATE "C" NOT NULL,
    password TEXT COLLATE "C" NOT NULL
);

CREATE TABLE sessions (
    hash       BYTEA PRIMARY KEY,
    traveller  BYTEA REFERENCES travellers (id) ON DELETE CASCADE,
    trusted    BIGINT NOT NULL,
    operator   BYTEA REFERENCES operators (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    CHECK ((traveller IS NULL) <> (operator IS NULL))
);
CREATE INDEX sessions_by_seen ON sessions (seen_at);
CREATE INDEX sessions_by_traveller ON sessions (traveller) WHERE traveller IS NOT NULL;
CREATE INDEX sessions_by_operator ON sessions (operator) WHERE operator IS NOT NULL;

CREATE TABLE reports (
    id             BYTEA PRIMARY KEY,
    traveller      BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- Whom it is about: a companion's id, or the traveller's own.
    person         BYTEA NOT NULL,
    kind           TEXT COLLATE "C" NOT NULL,
    captured_at    BIGINT NOT NULL,
    received_at    BIGINT NOT NULL,
    fingerprint    BYTEA NOT NULL,
    -- Location. The sealed part is destroyed after the programme's hours; the rest stays.
    fix_sealed     BYTEA,
    accuracy_m     DOUBLE PRECISION,
    verdict        TEXT COLLATE "C",
    distance_band  TEXT COLLATE "C",
    -- Health, as JSON of the domain's types.
    answers        TEXT COLLATE "C",
    health_verdict TEXT COLLATE "C"
);
CREATE INDEX reports_by_person ON reports (traveller, person, kind, captured_at);
CREATE INDEX reports_with_fix ON reports (received_at) WHERE fix_sealed IS NOT NULL;

-- One flag or deadline: it counts from `since` on. See the domain's module `attention`.
CREATE TABLE attention (
    traveller BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- As in reports.
    person    BYTEA NOT NULL,
    kind      TEXT COLLATE "C" NOT NULL,
    since     BIGINT NOT NULL,
    PRIMARY KEY (traveller, person, kind)
);

-- Where an open case stands on each list: its oldest flag or deadline of the list's kinds, so that
-- a page of a list is one walk along an index. Follows from `attention`; the writer keeps it.
CREATE TABLE lines (
    traveller    BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- Place of the list in the domain's `LineList::ALL`.
    list         BIGINT NOT NULL,
    since        BIGINT NOT NULL,
    release_date TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (traveller, list)
);
CREATE INDEX lines_by_since ON lines (list, since, traveller, release_date);
CREATE INDEX lines_by_release ON lines (release_date);

-- How many lines each list has, by the quarter of an hour in which `since` lies and by the day of
-- release, so that a total is a short sum at any instant.
CREATE TABLE line_counts (
    list         BIGINT NOT NULL,
    quarter      BIGINT NOT NULL,
    release_date TEXT COLLATE "C" NOT NULL,
    cases        BIGINT NOT NULL,
    PRIMARY KEY (list, quarter, release_date)
);

-- Who looked at what. Each entry's hash covers the entry before it, so that none can be taken out.
CREATE TABLE audit (
    id       BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    at       BIGINT NOT NULL,
    operator BYTEA NOT NULL,
    act      TEXT COLLATE "C" NOT NULL,
    subject  BYTEA NOT NULL,
    hash     BYTEA NOT NULL
);
CREATE INDEX audit_by_subject ON audit (subject, at);
