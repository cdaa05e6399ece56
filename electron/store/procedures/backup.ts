import { resolve } from 'node:path';
import type { BackupsView, BackupView } from '../../../shared/contract/backup-views.ts';
import { copyOut } from '../backups/copy-out.ts';
import { findBackups } from '../backups/find-backups.ts';
import { folderSetting, type Backup } from '../backups/backup-place.ts';
import { neededSetting } from '../backups/backups.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

const view = ({ path, time, cause, events, root, size }: Backup): BackupView => ({
  backup: path,
  time,
  cause,
  events,
  root,
  size,
});

/** In: the workspace. Out: the procedures about backups. */
export function backupProcedures(workspace: Workspace) {
  const { backups, settings } = workspace;
  const listed = (found: readonly Backup[]): BackupsView => ({
    folder: backups.root(),
    chosen: (settings.get(folderSetting) ?? '') !== '',
    needed: settings.get(neededSetting) === 'yes',
    backups: found.map(view),
    trouble: backups.trouble(),
  });
  return {
    list: door.backup.list.handler(({ input }) =>
      listed(
        input.file === null
          ? backups.list(workspace.file())
          : findBackups(backups.root(), resolve(input.file)),
      ),
    ),
    make: door.backup.make.handler(async ({ input }) => {
      const made = await backups.make(workspace.file(), 'hand');
      if (input.out === null) return view(made);
      return view({ ...made, ...copyOut(made, resolve(input.out)) });
    }),
  };
}
