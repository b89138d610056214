-- Why: those who sat near a confirmed case on a flight are told, by two supervisors and only once.

CREATE TABLE alerts (
    id           BYTEA PRIMARY KEY,
    -- In the one form that the domain's module `alert` gives it, such as NH6.
    flight       TEXT COLLATE "C" NOT NULL,
    arrival_date TEXT COLLATE "C" NOT NULL,
    contact_date TEXT COLLATE "C" NOT NULL,
    last_day     TEXT COLLATE "C" NOT NULL,
    -- Where the confirmed case sat: it says who it is, and is destroyed after the last day.
    seats_sealed BYTEA,
    -- Without REFERENCES, as what follows: a decision outlives whoever made it.
    asked_by     BYTEA NOT NULL,
    asked_at     BIGINT NOT NULL,
    -- asked, withdrawn, refused, sending or sent.
    state        TEXT COLLATE "C" NOT NULL,
    decided_by   BYTEA,
    decided_at   BIGINT,
    -- Why it was refused; operators write of people.
    reason_sealed BYTEA,
    -- When the last traveller had it.
    finished_at  BIGINT,
    -- When nothing of it was left to do.
    ended_at     BIGINT
);
CREATE INDEX alerts_by_time ON alerts (asked_at);
CREATE INDEX alerts_sending ON alerts (decided_at) WHERE state = 'sending';
CREATE INDEX alerts_not_ended ON alerts (last_day) WHERE ended_at IS NULL;

-- Whom an alert goes to: a row each, so that nobody gets it twice.
CREATE TABLE alert_recipients (
    traveller    BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    alert        BYTEA NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
    sent_at      BIGINT,
    -- When it was first on the traveller's screen, and when it was opened.
    delivered_at BIGINT,
    read_at      BIGINT,
    -- When it asked for no attention any more; what an operator found, and who. None where the days
    -- were over.
    ended_at     BIGINT,
    outcome      TEXT COLLATE "C",
    ended_by     BYTEA,
    PRIMARY KEY (traveller, alert)
);
CREATE INDEX alert_recipients_by_alert ON alert_recipients (alert, traveller);

-- Who came with a flight on a day. The spellings of a day's flights are few, and which of them mean
-- the flight is for the domain to say.
CREATE INDEX travellers_by_arrival ON travellers (arrival_date, flight);
