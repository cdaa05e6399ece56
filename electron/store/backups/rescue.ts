import { existsSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type {
  LossView,
  RescueView,
  RestoredView,
  SalvagedView,
} from '../../../shared/contract/backup-views.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { MappingFile } from '../mapping-file.ts';
import { unfinishedMark } from '../sql/create-database.ts';
import { refuseForFile } from '../sql/failures.ts';
import { firstUnfinishedName, withUnfinished } from '../unfinished.ts';
import type { Workspace } from '../workspace.ts';
import { fileSays } from './bring-back.ts';
import { compareOpen } from './compare-open.ts';
import { checkFree, putAs, putInPlace } from './restore.ts';
import { makeScratch } from './scratch.ts';
import { workBeside, type FollowWork } from './work-beside.ts';
import { removeDatabase } from './write-copy.ts';

// Whole files are read and written by a thread, so that windows are answered meanwhile; what is open is read here.

/** Does something with a folder for copies, which is gone afterwards, also where the work was stopped in the midst of it. */
async function withScratch<T>(file: string, work: (scratch: string) => Promise<T>): Promise<T> {
  let scratch: string | null = null;
  try {
    scratch = makeScratch();
    return await work(scratch);
  } catch (error) {
    return refuseForFile(error, file);
  } finally {
    if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
  }
}

const openAt = (workspace: Workspace, file: string): MappingFile | null => {
  const open = workspace.openFile();
  return open?.path === file ? open : null;
};

/**
 * In: the workspace, a file and one of its backups, null for the newest that is whole, and how it is followed. Out: what
 * would be lost with it.
 * Errors (RefusedError): `backup-missing`, `backup-damaged`, `file-not-found`, `file-in-use`.
 */
export function lossWith(
  workspace: Workspace,
  file: string,
  backup: string | null,
  following: FollowWork = {},
): Promise<LossView> {
  const root = workspace.backups.root();
  return withScratch(file, async (scratch) => {
    const open = openAt(workspace, file);
    const task = { root, file, backup, scratch };
    if (open === null) return workBeside('loss', task, following);
    const chosen = await workBeside('choose', task, following);
    const comparison = await compareOpen(open, chosen.backup, following);
    return { backup: chosen, ...comparison };
  });
}

type Brought = Awaited<ReturnType<typeof workBeside<'bring'>>>;

const restoredView = (
  restored: string,
  kept: string | null,
  { proven, personsLeftOut }: Brought,
): RestoredView => ({
  restored,
  kept,
  events: proven.holdings.events,
  root: proven.root,
  personsLeftOut,
});

/**
 * Brings a backup back, also of a file that is gone. It is written and proven while the file stays open; only then is
 * the file closed, and the other one put in its place. In: the workspace, the file, its backup or null for the newest
 * that is whole, a place of its own, or null for the place of the file, and how it is followed. Out: what came of it; a
 * file that was open is open again.
 * Errors (RefusedError): as `lossWith`, `backup-of-other-mapping`, `file-exists`, `folder-not-writable`, `disk-full`;
 * then everything is as it was.
 */
export function restoreBackup(
  workspace: Workspace,
  file: string,
  backup: string | null,
  out: string | null,
  following: FollowWork = {},
): Promise<RestoredView> {
  const place = out ?? file;
  const root = workspace.backups.root();
  const inPlace = out === null && existsSync(file);
  if (!inPlace) checkFree(place);
  return withUnfinished(place, 'ny', async (temporary) => {
    try {
      return await withScratch(file, async (scratch) => {
        const open = openAt(workspace, file);
        const said = open === null ? null : fileSays(open.handle, null);
        const bring = { root, file, backup, scratch, temporary, said, same: inPlace };
        const brought = await workBeside('bring', bring, following);
        // It may have been called off while the thread was let go of; from here on nothing is waited for.
        following.signal?.throwIfAborted();
        if (!inPlace) {
          putAs(temporary, place);
          return restoredView(place, null, brought);
        }
        if (open === null) return restoredView(file, putInPlace(temporary, file), brought);
        // Somebody erased while it was written must not come back: then it is all done again.
        if (!open.handle.open) throw new RefusedError(refuse('no-file-open', {}));
        if (!isDeepStrictEqual(fileSays(open.handle, null), said))
          return restoreBackup(workspace, file, backup, out, following);
        workspace.close();
        try {
          return restoredView(file, putInPlace(temporary, file), brought);
        } finally {
          workspace.open(file);
        }
      });
    } finally {
      removeDatabase(temporary);
    }
  });
}

/** In: the workspace, a file that cannot be opened, and how it is followed. Out: the ways out, and what would be lost with each. */
export function waysOut(
  workspace: Workspace,
  file: string,
  following: FollowWork = {},
): Promise<RescueView> {
  const root = workspace.backups.root();
  return withScratch(file, (scratch) => workBeside('rescue', { root, file, scratch }, following));
}

/**
 * In: the workspace, a damaged file, a path where nothing stands, and how it is followed. Out: what was saved.
 * Errors (RefusedError): as `salvageInto`.
 */
export function salvageFile(
  workspace: Workspace,
  file: string,
  out: string,
  following: FollowWork = {},
): Promise<SalvagedView> {
  checkFree(out);
  const root = workspace.backups.root();
  return withUnfinished(out, 'berget', async (temporary) => {
    try {
      return await withScratch(file, (scratch) =>
        workBeside('salvage', { root, file, scratch, out, temporary }, following),
      );
    } finally {
      // What `createDatabase` was building, where it was stopped.
      removeDatabase(firstUnfinishedName(temporary, unfinishedMark));
      removeDatabase(temporary);
    }
  });
}
