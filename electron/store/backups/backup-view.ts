import type { BackupView } from '../../../shared/contract/backup-views.ts';
import type { Backup } from './backup-place.ts';

/** In: a backup. Out: as windows and terminal are told of it. */
export function backupView({ path, time, cause, events, root, size }: Backup): BackupView {
  return { backup: path, time, cause, events, root, size };
}
