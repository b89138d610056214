-- Why: notices with their translations and history, and what readers answer to “is this page
-- clear?”. All of it is public text or a number; nothing says which reader it came from.

CREATE TABLE notices (
    id            BLOB PRIMARY KEY,
    source_locale TEXT NOT NULL,
    -- draft, scheduled, published or retracted; a scheduled one is public from `public_from` on.
    state         TEXT NOT NULL,
    public_from   INTEGER,
    retracted_at  INTEGER,
    -- One more with each edit, so that an edit of an older one can be refused.
    version       INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_texts (
    notice    BLOB NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
    locale    TEXT NOT NULL,
    title     TEXT NOT NULL,
    body      TEXT NOT NULL,
    -- Hash of the source that it was made from: a translation with another one is stale.
    made_from BLOB NOT NULL,
    saved_in  INTEGER NOT NULL,
    PRIMARY KEY (notice, locale)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_changes (
    notice       BLOB NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
    version      INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    -- Without REFERENCES: the history outlives whoever made it.
    operator     BLOB NOT NULL,
    what         TEXT NOT NULL,
    -- The text as saved.
    locale       TEXT,
    title        TEXT,
    body         TEXT,
    scheduled_at INTEGER,
    PRIMARY KEY (notice, version)
) STRICT, WITHOUT ROWID;

-- A sum and no list: no answer can be told from another of the same day.
CREATE TABLE clarity_answers (
    page    TEXT NOT NULL,
    locale  TEXT NOT NULL,
    day     TEXT NOT NULL,
    clear   INTEGER NOT NULL,
    unclear INTEGER NOT NULL,
    PRIMARY KEY (page, locale, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE clarity_comments (
    -- Random: an id that sorts by time would tell more than the day.
    id     BLOB PRIMARY KEY,
    page   TEXT NOT NULL,
    locale TEXT NOT NULL,
    day    TEXT NOT NULL,
    text   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX clarity_comments_by_day ON clarity_comments (day);
