-- Why: those who sat near a confirmed case on a flight are told, by two supervisors and only once.

CREATE TABLE alerts (
    id           BLOB PRIMARY KEY,
    -- In the one form that the domain's module `alert` gives it, such as NH6.
    flight       TEXT NOT NULL,
    arrival_date TEXT NOT NULL,
    contact_date TEXT NOT NULL,
    last_day     TEXT NOT NULL,
    -- Where the confirmed case sat: it says who it is, and is destroyed after the last day.
    seats_sealed BLOB,
    -- Without REFERENCES, as what follows: a decision outlives whoever made it.
    asked_by     BLOB NOT NULL,
    asked_at     INTEGER NOT NULL,
    -- asked, withdrawn, refused, sending or sent.
    state        TEXT NOT NULL,
    decided_by   BLOB,
    decided_at   INTEGER,
    -- Why it was refused; operators write of people.
    reason_sealed BLOB,
    -- When the last traveller had it.
    finished_at  INTEGER,
    -- When nothing of it was left to do.
    ended_at     INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX alerts_by_time ON alerts (asked_at);
CREATE INDEX alerts_sending ON alerts (decided_at) WHERE state = 'sending';
CREATE INDEX alerts_not_ended ON alerts (last_day) WHERE ended_at IS NULL;

-- Whom an alert goes to: a row each, so that nobody gets it twice.
CREATE TABLE alert_recipients (
    traveller    BLOB NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    alert        BLOB NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
    sent_at      INTEGER,
    -- When it was first on the traveller's screen, and when it was opened.
    delivered_at INTEGER,
    read_at      INTEGER,
    -- When it asked for no attention any more; what an operator found, and who. None where the days
    -- were over.
    ended_at     INTEGER,
    outcome      TEXT,
    ended_by     BLOB,
    PRIMARY KEY (traveller, alert)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_recipients_by_alert ON alert_recipients (alert, traveller);

-- Who came with a flight on a day. The spellings of a day's flights are few, and which of them mean
-- the flight is for the domain to say.
CREATE INDEX travellers_by_arrival ON travellers (arrival_date, flight);
