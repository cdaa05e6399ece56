import {
  dialog,
  type BrowserWindow,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { FileKind, Host } from '../host/host.ts';

const filtersOf = (kinds: readonly FileKind[]): FileFilter[] =>
  kinds.map((kind) => ({ name: kind.name, extensions: [...kind.extensions] }));

/** In: the window the dialogs belong to. Out: the parts of a host that ask a person for a path. */
export function dialogsOver(
  window: BrowserWindow,
): Pick<Host, 'chooseFile' | 'chooseNewFile' | 'chooseFolder'> {
  const open = async (options: OpenDialogOptions): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  };
  const save = async (options: SaveDialogOptions): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    return canceled || filePath === undefined || filePath === '' ? null : filePath;
  };
  return {
    chooseFile: ({ title, kinds }) =>
      open({ title, buttonLabel: 'Åpne', filters: filtersOf(kinds), properties: ['openFile'] }),
    chooseNewFile: ({ title, suggestion, kinds }) =>
      save({
        title,
        buttonLabel: 'Lagre',
        defaultPath: suggestion,
        filters: filtersOf(kinds),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }),
    chooseFolder: ({ title }) =>
      open({
        title,
        buttonLabel: 'Velg mappe',
        properties: ['openDirectory', 'createDirectory'],
      }),
  };
}
