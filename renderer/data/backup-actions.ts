import type { BackupView, RestoredView, SalvagedView } from '../../shared/contract/backup-views.ts';
import { forgetAnswers } from './forget-answers.ts';
import { openMapping } from './session-actions.ts';
import type { Store } from './store.tsx';

const renewList = (store: Store): Promise<void> =>
  store.queries.invalidateQueries({ queryKey: store.ask.backup.key() });

/** Makes a backup of the open mapping. Error: throws refusals. */
export async function makeBackup(store: Store): Promise<BackupView> {
  try {
    return await store.client.backup.make({ out: null });
  } finally {
    await renewList(store);
  }
}

/**
 * Brings a backup of the open mapping back in its place; what is begun goes into the file that is kept.
 * Error: throws refusals; then everything is as it was.
 */
export async function restoreBackup(store: Store, backup: string): Promise<RestoredView> {
  store.drafts.flush();
  store.choices.flush();
  const done = await store.client.backup.restore({ file: null, backup, out: null });
  forgetAnswers(store);
  await store.queries.invalidateQueries({ queryKey: store.ask.session.key() });
  return done;
}

/** Brings a backup back in the place of a file that cannot be opened, and opens it. Error: throws refusals. */
export async function restoreDamaged(
  store: Store,
  file: string,
  backup: string,
): Promise<RestoredView> {
  const done = await store.client.backup.restore({ file, backup, out: null });
  await openMapping(store, file);
  return done;
}

/**
 * Saves what holds of a damaged file into a new one, asked for, and opens that. Out: what was saved; null where the
 * person closed the dialog. Error: throws refusals.
 */
export async function salvageDamaged(store: Store, file: string): Promise<SalvagedView | null> {
  const saved = await store.client.backup.salvage({ file, out: null });
  if (saved !== null) await openMapping(store, saved.salvaged);
  return saved;
}

/** Says whether an import or a release may go on without a backup. */
export async function needBackup(store: Store, needed: boolean): Promise<void> {
  await store.client.backup.need({ needed });
  await renewList(store);
}

/** Has backups made in another folder, asked for, or in the program's own. */
export async function moveBackups(store: Store, own: boolean): Promise<void> {
  await store.client.backup.move({ own });
  await renewList(store);
}
