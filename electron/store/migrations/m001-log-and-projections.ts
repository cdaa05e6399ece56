import type { Migration } from './migration.ts';

/**
 * The first format: the log, which is the truth and only added to; projections, which can be thrown away; and what
 * is neither: drafts, personal data under erasable keys, and the frozen files of releases.
 */
export const m001LogAndProjections: Migration = {
  version: 1,
  sql: `
CREATE TABLE log (
  n INTEGER PRIMARY KEY,
  author TEXT NOT NULL,
  position INTEGER NOT NULL,
  hash TEXT NOT NULL,
  signature BLOB NOT NULL,
  bytes BLOB NOT NULL,
  -- SHA-256 over the rest of the row but the bytes, which their hash seals: any changed bit is found at opening
  -- without public-key work.
  seal TEXT NOT NULL,
  UNIQUE (author, position)
) STRICT;
CREATE TRIGGER log_is_never_updated BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER log_is_never_deleted BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;

CREATE TABLE projection_mapping (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  n INTEGER NOT NULL,
  -- The sum of the seals of projection_entry, so that a missing row is found.
  entries TEXT NOT NULL,
  -- The seal over n, entries and the seal of the state.
  place TEXT NOT NULL,
  seal TEXT NOT NULL,
  -- JSON, packed where it is long; so are the bytes of the log. Last, for it seldom changes and the rest always does.
  state BLOB NOT NULL
) STRICT;
CREATE TABLE projection_entry (
  round TEXT NOT NULL,
  unit TEXT NOT NULL,
  state BLOB NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (round, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  round TEXT NOT NULL,
  unit TEXT NOT NULL,
  adviser TEXT NOT NULL,
  content TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (round, unit, adviser)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  key TEXT PRIMARY KEY,
  round TEXT NOT NULL,
  unit TEXT NOT NULL,
  content TEXT NOT NULL,
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- The sums of the seals of draft and person, so that a missing row is found.
CREATE TABLE beside_sum (
  name TEXT PRIMARY KEY,
  sum TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE release_file (
  number TEXT NOT NULL,
  candidate INTEGER NOT NULL,
  path TEXT NOT NULL,
  seal TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (number, candidate, path)
) STRICT, WITHOUT ROWID;
`,
};
