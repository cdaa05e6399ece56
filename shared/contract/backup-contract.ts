import { type } from '@orpc/contract';
import { z } from 'zod';
import type { BackupsView, BackupView } from './backup-views.ts';
import { procedure } from './refused.ts';

const path = z.string().min(1);

export const backupContract = {
  /** The backups of the open mapping, or of the file named; newest first. */
  list: procedure.input(z.strictObject({ file: path.nullable() })).output(type<BackupsView>()),
  /** Makes a backup of the open mapping now, in its place or as a file of its own. */
  make: procedure.input(z.strictObject({ out: path.nullable() })).output(type<BackupView>()),
};
