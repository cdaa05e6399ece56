import { z } from 'zod';
import { isoTime, sha256Hex, type IsoTime, type Sha256Hex } from '../lib/ids.ts';

/** Why a backup was made. `renewed`: in the place of older ones, after personal data were erased. */
export const backupCause = z.enum([
  'opened',
  'import',
  'release',
  'migration',
  'restore',
  'renewed',
  'hand',
]);
export type BackupCause = z.infer<typeof backupCause>;

/** What the name of a backup says of it; a file gets the name only when all of it has been proven. */
export type BackupFacts = {
  readonly time: IsoTime;
  readonly cause: BackupCause;
  /** How many events its log has. */
  readonly events: number;
  /** The root of the log as a tree (RFC 6962). */
  readonly root: Sha256Hex;
  /** The first digits of a digest of all that it holds: two with the same one hold the same. */
  readonly print: string;
};

const ending = '.grenseland';
const written =
  /^(?<date>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})\.(?<minute>\d{2})\.(?<second>\d{2}\.\d{3})Z_(?<cause>[a-z]+)_(?<events>\d+)_(?<root>[0-9a-f]{64})_(?<print>[0-9a-f]{16})\.grenseland$/u;

/** In: what is known of a backup. Out: the name of its file; colons are not for every file system. */
export function backupName({ time, cause, events, root, print }: BackupFacts): string {
  return [time.replaceAll(':', '.'), cause, String(events), root, print].join('_') + ending;
}

const facts = z.object({
  time: isoTime,
  cause: backupCause,
  events: z.coerce.number().int(),
  root: sha256Hex,
  print: z.string(),
});

/** In: the name of a file. Out: what it says; null where it is not the name of a backup. */
export function readBackupName(name: string): BackupFacts | null {
  const parts = written.exec(name)?.groups;
  if (parts === undefined) return null;
  const { date, hour, minute, second, ...rest } = parts;
  const parsed = facts.safeParse({ ...rest, time: `${date}T${hour}:${minute}:${second}Z` });
  return parsed.success ? parsed.data : null;
}
