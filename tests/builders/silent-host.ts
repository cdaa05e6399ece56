import type { Host } from '../../electron/host/host.ts';

/** A host for programs that nobody sits before: every dialog is closed at once. */
export const silentHost: Host = {
  chooseFile: () => Promise.resolve(null),
  chooseNewFile: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  openLink: () => Promise.resolve(),
  keyStore: null,
};
