-- Why: what a traveller's phone can do is seen before it matters, by the traveller and by the centre.

CREATE TABLE phone_checks (
    traveller BYTEA NOT NULL REFERENCES travellers (id) ON DELETE CASCADE,
    -- The session of the phone, by the hash of its token. Without REFERENCES: what a phone could not do
    -- is still to be helped after it has signed out.
    phone     BYTEA NOT NULL,
    part      TEXT COLLATE "C" NOT NULL,
    -- A word of the closed list of the domain's module `phone_check`.
    found     TEXT COLLATE "C" NOT NULL,
    -- How wrong a clock is.
    minutes   BIGINT,
    -- 1 where the traveller said it by hand, 0 where the page measured it.
    stated    BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    -- Such as Android/Chrome 120, and nothing more of what a browser tells of itself.
    device    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (traveller, phone, part)
);

-- The list of phones that do not work begins with those that are known already. Cases that were taken
-- off the lists stay off.
INSERT INTO lines (traveller, list, since, release_date)
SELECT attention.traveller, 7, attention.since, travellers.release_date
FROM attention JOIN travellers ON travellers.id = attention.traveller
WHERE attention.kind = 'phone-not-working'
    AND EXISTS (SELECT 1 FROM lines WHERE lines.traveller = attention.traveller);
INSERT INTO line_counts (list, quarter, release_date, cases)
SELECT list, (since + 899999) / 900000, release_date, count(*) FROM lines
WHERE list = 7 GROUP BY 1, 2, 3;
