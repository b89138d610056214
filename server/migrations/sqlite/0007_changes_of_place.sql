-- Why: travellers move to another place, and the centre agrees. All changes of a traveller lie in one
-- sealed value beside the first place, since a report is judged by them and the row is read for it
-- already; nearly everybody has none.

ALTER TABLE travellers ADD COLUMN place_changes_sealed BLOB;
