import { resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import type { Session } from '../host/program-options.ts';
import type { RoundId } from '../../shared/lib/ids.ts';
import type { Round } from '../../shared/events/round.ts';
import { refuse, RefusedError, type Refusal } from '../../shared/lib/refusal.ts';
import { roundById } from '../../shared/projections/mapping-state.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import { backupsFor, type Backups } from './backups/backups.ts';
import type { Signer } from './signer.ts';
import { keepCheck, type KeptCheck } from './kept-check.ts';
import { openMappingFile, type MappingFile } from './mapping-file.ts';
import type { OpenAhead } from './open-ahead.ts';
import { settingsIn, type SettingsFile } from './profile/settings.ts';
import { wrapSigner } from './profile/session-key.ts';

/** What is open and who is unlocked, for the life of the store process. */
export type Workspace = {
  readonly home: string;
  readonly host: Host;
  readonly settings: SettingsFile;
  readonly openFile: () => MappingFile | null;
  readonly signer: () => Signer | null;
  /** The open file, or the refusal `no-file-open`. */
  readonly file: () => MappingFile;
  /** The unlocked adviser, or the refusal `not-unlocked`. */
  readonly who: () => Signer;
  /** For whom what is read is meant: it decides what is kept back. A terminal reads the file as a whole. */
  readonly asker: () => Asker;
  /** The round, or the refusal `round-unknown`. */
  readonly round: (id: RoundId) => Round;
  readonly open: (path: string) => MappingFile;
  readonly close: () => void;
  readonly unlock: (signer: Signer | null) => void;
  /** Calls back with the log's number each time it has grown, or the open file changed. Out: how to stop. */
  readonly onChange: (listener: (n: number) => void) => () => void;
  readonly announce: () => void;
  /** Keeps why a file could not be opened, until one is. */
  readonly failedToOpen: (path: string, refusal: Refusal) => void;
  readonly notOpened: () => { readonly path: string; readonly refusal: Refusal } | null;
  /** The backups of the open file. */
  readonly backups: Backups;
  /** The check of a long log, which goes on while the file is in use. */
  readonly check: KeptCheck;
};

/**
 * In: the profile folder, the host, whom to tell when file or adviser changes, the settings, whether a terminal asks,
 * how a mapping is opened, and whom to tell when a backup could not be made. Out: an empty workspace.
 */
export function createWorkspace(
  home: string,
  host: Host,
  onSession: (session: Session) => void,
  settings: SettingsFile = settingsIn(home),
  terminal = false,
  openMapping: OpenAhead['open'] = openMappingFile,
  onTrouble: (refusal: Refusal) => void = () => undefined,
): Workspace {
  const listeners = new Set<(n: number) => void>();
  let open: MappingFile | null = null;
  let signer: Signer | null = null;
  let notOpened: ReturnType<Workspace['notOpened']> = null;
  const announce = (): void => {
    for (const listener of listeners) listener(open?.memory().n ?? 0);
  };
  const tell = (): void => {
    onSession({ path: open?.path ?? null, unlocked: signer === null ? null : wrapSigner(signer) });
    announce();
  };
  const file = (): MappingFile => {
    if (open === null) throw new RefusedError(refuse('no-file-open', {}));
    return open;
  };
  const backups = backupsFor({
    home,
    settings,
    terminal,
    onTrouble: (refusal) => {
      onTrouble(refusal);
      announce();
    },
  });
  const closeOpen = (): void => {
    check.closing();
    backups.closing();
    open?.close();
    open = null;
  };
  // What else is done with a file that does not hold, could only be lost.
  const check = keepCheck((damaged, refusal) => {
    if (open !== damaged) return;
    closeOpen();
    notOpened = { path: damaged.path, refusal };
    tell();
  });
  return {
    home,
    host,
    settings,
    openFile: () => open,
    signer: () => signer,
    file,
    who: () => {
      if (signer === null) throw new RefusedError(refuse('not-unlocked', {}));
      return signer;
    },
    asker: () => {
      if (terminal) return { kind: 'record' };
      return signer === null ? { kind: 'nobody' } : { kind: 'adviser', name: signer.name };
    },
    round: (id) => {
      const { mapping } = file().memory();
      const found = roundById(mapping, id);
      if (found !== undefined) return found;
      throw new RefusedError(
        refuse('round-unknown', { name: id, rounds: mapping.rounds.map((one) => one.name) }),
      );
    },
    open: (path) => {
      const full = resolve(path);
      if (open?.path === full) return open;
      const next = openMapping(full, backups.beforeMigration);
      closeOpen();
      open = next;
      notOpened = null;
      settings.opened(full);
      backups.opened(next);
      check.opened(next);
      tell();
      return next;
    },
    close: () => {
      closeOpen();
      tell();
    },
    unlock: (next) => {
      signer = next;
      tell();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce,
    failedToOpen: (path, refusal) => {
      notOpened = { path, refusal };
    },
    notOpened: () => notOpened,
    backups,
    check,
  };
}
