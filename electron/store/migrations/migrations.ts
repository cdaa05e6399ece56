import { m001LogAndProjections } from './m001-log-and-projections.ts';
import { m002BegunResolutions } from './m002-begun-resolutions.ts';
import { m003LongLogs } from './m003-long-logs.ts';
import type { Migration } from './migration.ts';

/** Every step, in order. A new one is a new file, a new line here, and a new test. */
export const migrations: readonly Migration[] = [
  m001LogAndProjections,
  m002BegunResolutions,
  m003LongLogs,
];

/** The format this program writes. */
export const currentFormat = migrations.reduce((highest, one) => Math.max(highest, one.version), 0);
