-- Why: SQLite files reports by traveller after they have arrived (see its migration of this name).
-- Here an index does that at once: a row is logged, not the page that it stands on.

CREATE VIEW filed AS
    SELECT traveller, person, kind, captured_at, id AS report FROM reports;
