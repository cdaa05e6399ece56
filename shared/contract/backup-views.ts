import type { BackupCause } from '../backups/backup-name.ts';
import type { Loss } from '../backups/loss.ts';
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

/** What is done while a file or a backup is looked at: a backup is proven, the file is read, a new file is written. */
export type BackupStage = 'proving' | 'reading' | 'writing';

/** How far it has come. */
export type BackupProgress = {
  readonly kind: 'progress';
  readonly stage: BackupStage;
  /** In events. */
  readonly done: number;
  /** Null where nobody knows how many there are. */
  readonly total: number | null;
};

/** Long work with whole files, told step by step, and at last what it came to. */
export type InSteps<A> = BackupProgress | { readonly kind: 'done'; readonly answer: A };

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

/** Where the reading of a log stopped before its end, and why. */
export type Damage = { readonly position: number; readonly reason: string };

/**
 * How a file stands to a backup: it has gone on from it (`ahead`), has come no further (`same`), has less (`behind`), has
 * gone another way (`forked`), is of another mapping, or nothing in it can be read.
 */
export type Standing = 'ahead' | 'same' | 'behind' | 'forked' | 'other-mapping' | 'unreadable';

/** A file held up against a backup. */
export type Comparison = {
  readonly standing: Standing;
  /** How many events of the file hold, from the first on; what it has no longer and the backup has, is counted. */
  readonly sound: number;
  /** How many it says that it has; null where it says nothing. */
  readonly said: number | null;
  readonly damage: Damage | null;
  /** What the file has and the backup has not, of what can still be read. */
  readonly lost: Loss;
};

/** What would be lost with a backup. */
export type LossView = Comparison & { readonly backup: BackupView };

/** What can be saved of a file. */
export type Salvage = {
  readonly events: number;
  /** How many of them the file no longer has, and the newest backup does. */
  readonly fromBackup: number;
  /** The first place that does not hold; null where the log holds to its end. */
  readonly damage: Damage | null;
  /** How many events are missing after it; null where the file no longer says how many it had. */
  readonly missing: number | null;
  /** When the last event that is saved was written; null where nothing is. */
  readonly until: string | null;
  /** What lies beside the log: how many rows are whole, and whether that is all there was. */
  readonly beside: readonly {
    readonly name: 'draft' | 'choice' | 'person';
    readonly rows: number;
    readonly whole: boolean;
  }[];
};

/** The ways out for a file that cannot be opened. */
export type RescueView = {
  readonly file: string;
  /** The newest proven backup and what would be lost with it; null where there is none. */
  readonly newest: LossView | null;
  readonly salvage: Salvage;
  /** The way that keeps most; null where none keeps anything. */
  readonly proposed: 'backup' | 'salvage' | null;
};

/** What came of a restoration. */
export type RestoredView = {
  readonly restored: string;
  /** Where what stood there before is kept; null where nothing did. */
  readonly kept: string | null;
  readonly events: number;
  readonly root: string;
  /** Persons in the backup who had been erased since, and are not brought back. */
  readonly personsLeftOut: number;
};

/** What came of a salvage. */
export type SalvagedView = Salvage & { readonly salvaged: string; readonly root: string };
