import type { Migration } from './migration.ts';

/** A place beside the log for what somebody has begun to choose where judgements differ; its sum stands in beside_sum. */
export const m002BegunResolutions: Migration = {
  version: 2,
  sql: `
CREATE TABLE choice (
  round TEXT NOT NULL,
  unit TEXT NOT NULL,
  adviser TEXT NOT NULL,
  content TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (round, unit, adviser)
) STRICT, WITHOUT ROWID;
`,
};
