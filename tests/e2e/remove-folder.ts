import { rmSync } from 'node:fs';

/**
 * Removes a folder that a program has lain in: processes of Chromium's that are ending may still write there, so it is
 * tried again for some seconds. In: the folder. Errors: those of the file system.
 */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
