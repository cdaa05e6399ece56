import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '../clock.ts';
import { isRunning } from './backup-place.ts';

const ours = /^grenseland-lest-(?<pid>\d+)-/u;

/** Somebody who sees the same folder but not the same processes may still be at work there. In milliseconds. */
const leftAlone = 60 * 60 * 1_000;

/** Removes what programs that were killed in the midst of looking left: a copy of a mapping has contact persons in it. */
function sweepScratch(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = ours.exec(name)?.groups?.['pid'];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(root, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (made === undefined || Date.parse(now()) - made < leftAlone) continue;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Another user's: theirs to remove.
    }
  }
}

/** Out: a folder that only this user can read, for copies of files that are looked at. The caller removes it. */
export function makeScratch(root = tmpdir()): string {
  sweepScratch(root);
  return mkdtempSync(join(root, `grenseland-lest-${process.pid}-`));
}
