import type { Migration } from './migration.ts';

/**
 * What lets a long log be opened at once: how far it was checked when it was last checked in full, and of each entry
 * what a queue says of it. Both follow from the rest and can be thrown away.
 */
export const m003LongLogs: Migration = {
  version: 3,
  sql: `
CREATE TABLE checked (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  n INTEGER NOT NULL,
  -- The hash of that event: a mark that was changed points at another.
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE projection_outline (
  round TEXT NOT NULL,
  unit TEXT NOT NULL,
  -- What else than the entry it follows from: the round, the codebooks, and of what an outline consists.
  rests_on TEXT NOT NULL,
  seal TEXT NOT NULL,
  outline BLOB NOT NULL,
  PRIMARY KEY (round, unit)
) STRICT, WITHOUT ROWID;
`,
};
