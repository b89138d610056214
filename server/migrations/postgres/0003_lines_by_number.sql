-- Why: the versions of both engines are the same. Only SQLite searches by a case's number.

SELECT 1;
