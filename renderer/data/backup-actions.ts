import type {
  BackupProgress,
  BackupView,
  InSteps,
  RestoredView,
  SalvagedView,
} from '../../shared/contract/backup-views.ts';
import { followSteps } from './follow-steps.ts';
import { forgetAnswers } from './forget-answers.ts';
import { openMapping } from './session-actions.ts';
import type { Store } from './store.tsx';
import type { FollowedWork } from './use-followed.ts';

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

type Follow = Parameters<FollowedWork<BackupProgress, unknown>>;

/** Goes through the steps of long work to its answer. */
async function answerOf<A>(
  [signal, onStep]: Follow,
  start: (options: { signal: AbortSignal }) => Promise<AsyncIterator<InSteps<A>>>,
): Promise<A> {
  const end = await followSteps<BackupProgress, { kind: 'done'; answer: A }>(start, signal, onStep);
  return end.answer;
}

/**
 * Brings a backup of the open mapping back in its place; what is begun goes into the file that is kept. In: the store,
 * the backup, and how it is followed. Error: throws refusals; then everything is as it was.
 */
export async function restoreBackup(
  store: Store,
  backup: string,
  ...follow: Follow
): Promise<RestoredView> {
  store.drafts.flush();
  store.choices.flush();
  const asked = { file: null, backup, out: null };
  const done = await answerOf(follow, (options) => store.client.backup.restore(asked, options));
  forgetAnswers(store);
  await store.queries.invalidateQueries({ queryKey: store.ask.session.key() });
  return done;
}

/** Brings a backup back in the place of a file that cannot be opened, and opens it. Error: throws refusals. */
export async function restoreDamaged(
  store: Store,
  file: string,
  backup: string,
  ...follow: Follow
): Promise<RestoredView> {
  const asked = { file, backup, out: null };
  const done = await answerOf(follow, (options) => store.client.backup.restore(asked, options));
  await openMapping(store, file);
  return done;
}

/**
 * Saves what holds of a damaged file into a new one, asked for, and opens that. Out: what was saved; null where the
 * person closed the dialog. Error: throws refusals.
 */
export async function salvageDamaged(
  store: Store,
  file: string,
  ...follow: Follow
): Promise<SalvagedView | null> {
  const saved = await answerOf(follow, (options) =>
    store.client.backup.salvage({ file, out: null }, options),
  );
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
