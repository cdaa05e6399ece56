import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A place for many short-lived files: in memory where the machine has one. */
export function fastFolder(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}
