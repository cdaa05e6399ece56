import { closeSync, openSync, readSync } from 'node:fs';
import { refuseForFile } from './failures.ts';

const piece = 1024 * 1024;

/**
 * Reads a file from end to end, to see whether the disk gives it at all: SQLite tells of a page that it could not read
 * as of one that is damaged. In: the file. Out: nothing. Error (RefusedError): `disk-failed`, where it does not.
 */
export function readThrough(file: string): void {
  const buffer = Buffer.alloc(piece);
  try {
    const descriptor = openSync(file, 'r');
    try {
      // Asked for by its place, as SQLite asks.
      for (let at = 0, read = 1; read > 0; at += read)
        read = readSync(descriptor, buffer, 0, piece, at);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    refuseForFile(error, file);
  }
}
