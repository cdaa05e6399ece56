import { basename, resolve } from 'node:path';
import type { BackupsView } from '../../../shared/contract/backup-views.ts';
import { backupView } from '../backups/backup-view.ts';
import { copyOut } from '../backups/copy-out.ts';
import { findBackups } from '../backups/find-backups.ts';
import { folderSetting, type Backup } from '../backups/backup-place.ts';
import { neededSetting } from '../backups/backups.ts';
import { lossWith, restoreBackup, salvageFile, waysOut } from '../backups/rescue.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about backups. */
export function backupProcedures(workspace: Workspace) {
  const { backups, settings, host } = workspace;
  const fileOf = (given: string | null): string =>
    given === null ? workspace.file().path : resolve(given);
  const orNull = (given: string | null): string | null => (given === null ? null : resolve(given));
  const listed = (found: readonly Backup[]): BackupsView => ({
    folder: backups.root(),
    chosen: (settings.get(folderSetting) ?? '') !== '',
    needed: settings.get(neededSetting) === 'yes',
    backups: found.map(backupView),
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
    trouble: door.backup.trouble.handler(() => backups.trouble()),
    make: door.backup.make.handler(async ({ input }) => {
      const made = await backups.make(workspace.file(), 'hand');
      const place = input.out === null ? {} : copyOut(made, resolve(input.out));
      return backupView({ ...made, ...place });
    }),
    loss: door.backup.loss.handler(({ input }) =>
      lossWith(workspace, fileOf(input.file), orNull(input.backup)),
    ),
    restore: door.backup.restore.handler(({ input }) =>
      restoreBackup(workspace, fileOf(input.file), orNull(input.backup), orNull(input.out)),
    ),
    rescue: door.backup.rescue.handler(({ input }) => waysOut(workspace, resolve(input.file))),
    salvage: door.backup.salvage.handler(async ({ input }) => {
      const suggestion = `${basename(input.file, '.grenseland')}-berget.grenseland`;
      const kinds = [{ name: 'Kartlegging', extensions: ['grenseland'] }];
      const out =
        input.out ??
        (await host.chooseNewFile({ title: 'Lagre det som berges', suggestion, kinds }));
      return out === null ? null : salvageFile(workspace, resolve(input.file), resolve(out));
    }),
    need: door.backup.need.handler(({ input }) => {
      settings.set(neededSetting, input.needed ? 'yes' : '');
      return null;
    }),
    move: door.backup.move.handler(async ({ input }) => {
      const folder = input.own
        ? ''
        : await host.chooseFolder({ title: 'Velg mappe for sikkerhetskopier' });
      if (folder === null) return false;
      settings.set(folderSetting, folder);
      return true;
    }),
  };
}
