import type { BackupCause } from '../backups/backup-name.ts';
import type { Refusal } from '../lib/refusal.ts';

/** A proven backup. */
export type BackupView = {
  readonly backup: string;
  readonly time: string;
  readonly cause: BackupCause;
  readonly events: number;
  /** The root of the log as a tree (RFC 6962). */
  readonly root: string;
  /** In bytes. */
  readonly size: number;
};

/** The backups of a mapping. */
export type BackupsView = {
  /** The folder they lie in. */
  readonly folder: string;
  /** Whether it is another one than the program's own. */
  readonly chosen: boolean;
  /** Whether an import or a release may not go on without a backup. */
  readonly needed: boolean;
  /** Newest first. */
  readonly backups: readonly BackupView[];
  /** Why the last backup could not be made; null where it could. */
  readonly trouble: Refusal | null;
};
