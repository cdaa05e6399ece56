/** What `job.ts` can do to a mapping file while its every write is recorded. */
export const jobs = [
  'making',
  'migrating',
  'commit',
  'checkpoint',
  'import',
  'release',
  'erasure',
  'backup',
] as const;
export type Job = (typeof jobs)[number];
