import type { BackupProgress, BackupStage } from '../../../shared/contract/backup-views.ts';

/** Is told how far a long look at a file has come. */
export type Tell = (progress: BackupProgress) => void;

/** For whoever does not want to know. */
export const silent: Tell = () => undefined;

/** So many events go by between two tellings: a few milliseconds' work. */
const apart = 250;

/** In: whom to tell, of what, and how many events there are, null where nobody knows. Out: to be called with each event's number. */
export function tellEvents(
  tell: Tell,
  stage: BackupStage,
  total: number | null,
): (n: number) => void {
  tell({ kind: 'progress', stage, done: 0, total });
  return (n) => {
    if (n % apart === 0) tell({ kind: 'progress', stage, done: n, total });
  };
}
