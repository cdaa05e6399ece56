import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BackupCause } from '../../../shared/backups/backup-name.ts';
import { RefusedError, type Refusal } from '../../../shared/lib/refusal.ts';
import type { BeforeMigration, MappingFile } from '../mapping-file.ts';
import { syncFolder } from '../sync-disk.ts';
import type { SettingsFile } from '../profile/settings.ts';
import { backupFolder, backupRoot, backupsIn, mappingIdOf, type Backup } from './backup-place.ts';
import { makeBackup, makeBackupNow } from './make-backup.ts';

/** The setting that says whether an import or a release may go on without a backup: `yes` where it may not. */
export const neededSetting = 'backup-needed';

/** The backups of whichever mapping is open. */
export type Backups = {
  /** Where the backups of all mappings lie. */
  readonly root: () => string;
  /** The backups of the open mapping, newest first. */
  readonly list: (file: MappingFile) => readonly Backup[];
  /** Makes one now. Error (RefusedError): `backup-failed`. */
  readonly make: (file: MappingFile, cause: BackupCause) => Promise<Backup>;
  /**
   * Makes one before an import or a release, and waits until the state before is safe. Where none can be made the work
   * goes on, and `trouble` tells of it; error (RefusedError): `backup-failed`, where the setting says that it may not.
   */
  readonly before: (file: MappingFile, cause: 'import' | 'release') => Promise<void>;
  /** Makes one of a file whose format is about to be changed; as `before`. */
  readonly beforeMigration: BeforeMigration;
  /** Makes one when the file has been open for a while and nobody is waiting. */
  readonly opened: (file: MappingFile) => void;
  /** The file is about to be closed. */
  readonly closing: () => void;
  /**
   * Makes a new one and removes every older one, e.g. when personal data that they hold have been erased. Out: the new
   * one, and how many went. Error (RefusedError): `backup-failed`; then the older ones are still there.
   */
  readonly renew: (file: MappingFile) => Promise<{ made: Backup; removed: number }>;
  /** When every backup that has been begun is made, or has failed: one that is on its way holds what the file held then. */
  readonly settled: () => Promise<void>;
  /** Why the last backup could not be made; null where it could. */
  readonly trouble: () => Refusal | null;
};

/** So long after opening a backup is made: a window has been usable for a while. In milliseconds. */
const afterOpening = 4_000;

type Options = {
  readonly home: string;
  readonly settings: SettingsFile;
  /** In a terminal nobody waits to be answered meanwhile, and what is only opened is not backed up. */
  readonly terminal: boolean;
  /** To be told each time a backup that was not asked for could not be made. */
  readonly onTrouble: (refusal: Refusal) => void;
};

/** In: the profile folder, its settings, and who asks. Out: the backups of whichever mapping is open. */
export function backupsFor({ home, settings, terminal, onTrouble }: Options): Backups {
  let trouble: Refusal | null = null;
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const root = (): string => backupRoot(home, settings);
  const list = (file: MappingFile): readonly Backup[] => {
    const mapping = mappingIdOf(file.handle);
    return mapping === null ? [] : backupsIn(backupFolder(root(), mapping));
  };
  const begin = (file: MappingFile, cause: BackupCause, copied: () => void): Promise<Backup> => {
    const task = { handle: file.handle, file: file.path, root: root(), cause };
    if (terminal) return new Promise((resolve) => resolve(makeBackupNow(task)));
    const mine = queue.then(() => makeBackup(task, copied));
    queue = mine.catch(() => undefined);
    return mine;
  };
  const make = async (
    file: MappingFile,
    cause: BackupCause,
    copied: () => void = () => undefined,
  ): Promise<Backup> => {
    try {
      const made = await begin(file, cause, copied);
      trouble = null;
      return made;
    } catch (error) {
      if (error instanceof RefusedError && file.handle.open) trouble = error.refusal;
      throw error;
    }
  };
  const unasked = (file: MappingFile) => (error: unknown) => {
    if (error instanceof RefusedError && file.handle.open) onTrouble(error.refusal);
  };
  return {
    root,
    list,
    make: (file, cause) => make(file, cause),
    before: async (file, cause) => {
      if (settings.get(neededSetting) === 'yes') {
        await make(file, cause);
        return;
      }
      await new Promise<void>((resolve) => {
        make(file, cause, resolve).catch(unasked(file)).finally(resolve);
      });
    },
    beforeMigration: (handle, path) => {
      try {
        makeBackupNow({ handle, file: path, root: root(), cause: 'migration' });
      } catch (error) {
        if (!(error instanceof RefusedError) || settings.get(neededSetting) === 'yes') throw error;
        trouble = error.refusal;
        onTrouble(error.refusal);
      }
    },
    opened: (file) => {
      if (terminal) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        make(file, 'opened').catch(unasked(file));
      }, afterOpening);
      timer.unref();
    },
    closing: () => clearTimeout(timer),
    renew: async (file) => {
      const older = list(file);
      const made = await make(file, 'renewed');
      const gone = [...older, ...list(file)].filter((one) => one.path !== made.path);
      for (const one of gone) rmSync(one.path, { force: true });
      // What was erased must not come back with the power.
      syncFolder(dirname(made.path));
      return { made, removed: new Set(gone.map((one) => one.path)).size };
    },
    settled: async () => {
      await queue;
    },
    trouble: () => trouble,
  };
}
