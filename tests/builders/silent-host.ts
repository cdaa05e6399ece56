import type { Host } from '../../electron/host/host.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';

/** A host for programs that nobody sits before: every dialog is closed at once, and nothing can be printed. */
export const silentHost: Host = {
  chooseFile: () => Promise.resolve(null),
  chooseNewFile: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  printPdf: () =>
    Promise.reject(new RefusedError(refuse('pdf-unavailable', { reason: 'Ingen skriver her.' }))),
  openLink: () => Promise.resolve(),
  keyStore: null,
};
