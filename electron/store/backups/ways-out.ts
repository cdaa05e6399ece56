import type { LossView, RescueView } from '../../../shared/contract/backup-views.ts';
import { chooseBackup, newestWhole, withBackup } from './choose-backup.ts';
import { comparisonOf } from './compare-with-backup.ts';
import { readAtRest } from './file-at-rest.ts';
import type { Tell } from './progress.ts';
import { readWithBackup } from './read-with-backup.ts';
import { salvageOf } from './salvage-account.ts';
import type { TaskOf } from './thread-messages.ts';

/**
 * In: a file that nobody has open, its backup or null for the newest that is whole, and whom to tell. Out: what would
 * be lost with it. Errors (RefusedError): `backup-missing`, `backup-damaged`, `file-not-found`, `file-in-use`.
 */
export function lossAtRest({ root, file, backup, scratch }: TaskOf<'loss'>, tell: Tell): LossView {
  const chosen = chooseBackup(root, file, backup, tell);
  const reading = withBackup(chosen.backup, (copy) =>
    readAtRest(file, scratch, (handle) => readWithBackup(handle, copy, tell)),
  );
  return { backup: chosen, ...comparisonOf(reading) };
}

/**
 * Reads a file that cannot be opened once, and its newest backup that is whole once. In: the file, and whom to tell.
 * Out: the ways out, and what would be lost with each. Errors (RefusedError): `file-not-found`, `file-in-use`.
 */
export function waysOut({ root, file, scratch }: TaskOf<'rescue'>, tell: Tell): RescueView {
  const newest = newestWhole(root, file, tell);
  const { reading, salvage } = withBackup(newest?.backup ?? null, (copy) =>
    readAtRest(file, scratch, (handle) => {
      const seen = readWithBackup(handle, copy, tell);
      return { reading: seen, salvage: salvageOf(seen, handle) };
    }),
  );
  const loss = newest === null ? null : { backup: newest, ...comparisonOf(reading) };
  const inBackup = loss === null || loss.standing === 'other-mapping' ? 0 : loss.backup.events;
  const none = salvage.events === 0 && inBackup === 0;
  return {
    file,
    newest: loss,
    salvage,
    proposed: none ? null : salvage.events > inBackup ? 'salvage' : 'backup',
  };
}
