import { noLoss } from '../../../shared/backups/loss.ts';
import type { Comparison, Standing } from '../../../shared/contract/backup-views.ts';
import type { Reading } from './read-with-backup.ts';

type Lengths = Pick<Reading, 'sound' | 'fromBackup' | 'common' | 'inBackup'>;

function standingOf({ sound, fromBackup, common, inBackup }: Lengths): Standing {
  if (sound === fromBackup) return 'unreadable';
  if (common === 0) return 'other-mapping';
  if (sound > common) return inBackup > common ? 'forked' : 'ahead';
  return inBackup > common ? 'behind' : 'same';
}

/** In: what reading a file beside a backup has shown. Out: how they stand to each other. */
export function comparisonOf(reading: Omit<Reading, 'until'>): Comparison {
  const { sound, said, damage, loss } = reading;
  const standing = standingOf(reading);
  return { standing, sound, said, damage, lost: standing === 'other-mapping' ? noLoss : loss };
}
