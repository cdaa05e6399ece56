import { basename, resolve } from 'node:path';
import type {
  BackupProgress,
  BackupsView,
  InSteps,
  LossView,
  RestoredView,
  SalvagedView,
} from '../../../shared/contract/backup-views.ts';
import { backupView } from '../backups/backup-view.ts';
import { copyOut } from '../backups/copy-out.ts';
import { findBackups } from '../backups/find-backups.ts';
import { folderSetting, type Backup } from '../backups/backup-place.ts';
import { neededSetting } from '../backups/backups.ts';
import { lossWith, restoreBackup, salvageFile, waysOut } from '../backups/rescue.ts';
import type { FollowWork } from '../backups/work-beside.ts';
import { stepsOf } from '../steps-of.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

type RestoreAsked = {
  readonly file: string | null;
  readonly backup: string | null;
  readonly out: string | null;
};

/** In: when to stop, and long work. Out: its steps, the last of them its answer. */
const told = <A>(
  signal: AbortSignal | undefined,
  work: (following: FollowWork) => Promise<A>,
): AsyncGenerator<InSteps<A>> =>
  stepsOf<BackupProgress, Extract<InSteps<A>, { readonly kind: 'done' }>>(
    signal,
    async (following) => ({
      kind: 'done',
      answer: await work({ signal: following.signal, tell: following.onStep }),
    }),
  );

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
  const loss = (
    { file, backup }: { readonly file: string | null; readonly backup: string | null },
    following: FollowWork,
  ): Promise<LossView> => lossWith(workspace, fileOf(file), orNull(backup), following);
  const restored = (input: RestoreAsked, following: FollowWork): Promise<RestoredView> => {
    const [backup, out] = [orNull(input.backup), orNull(input.out)];
    return restoreBackup(workspace, fileOf(input.file), backup, out, following);
  };
  const salvaged = async (
    { file, out }: { readonly file: string; readonly out: string | null },
    following: FollowWork,
  ): Promise<SalvagedView | null> => {
    const suggestion = `${basename(file, '.grenseland')}-berget.grenseland`;
    const kinds = [{ name: 'Kartlegging', extensions: ['grenseland'] }];
    const chosen =
      out ?? (await host.chooseNewFile({ title: 'Lagre det som berges', suggestion, kinds }));
    return chosen === null
      ? null
      : salvageFile(workspace, resolve(file), resolve(chosen), following);
  };
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
    loss: door.backup.loss.handler(({ input, signal }) =>
      told(signal, (following) => loss(input, following)),
    ),
    restore: door.backup.restore.handler(({ input, signal }) =>
      told(signal, (following) => restored(input, following)),
    ),
    rescue: door.backup.rescue.handler(({ input, signal }) =>
      told(signal, (following) => waysOut(workspace, resolve(input.file), following)),
    ),
    salvage: door.backup.salvage.handler(({ input, signal }) =>
      told(signal, (following) => salvaged(input, following)),
    ),
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
