import { basename } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { FileFault, refusalOf } from '../../importers/file-fault.ts';
import { readInputFile } from '../../importers/read-input-file.ts';
import { readCentralDirectory } from '../../importers/zip/central-directory.ts';
import { unpackPart } from '../../importers/zip/unpack-part.ts';

/** The parts of a file by path. */
export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** In: a path and why. Out: the refusal of a file that is no candidate. */
export function unreadableCandidate(path: string, reason: string): RefusedError {
  return new RefusedError(refuse('candidate-unreadable', { file: basename(path), reason }));
}

async function partsIn(path: string): Promise<Parts> {
  const file = await readInputFile(path);
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of readCentralDirectory(file).values()) {
    const pieces: Buffer[] = [];
    for await (const piece of unpackPart(file, entry)) pieces.push(piece);
    parts.set(entry.name, new Uint8Array(Buffer.concat(pieces)));
  }
  return parts;
}

/**
 * Takes a candidate's file apart, within the limits that hold for every archive. In: its path. Out: its parts.
 * Errors (RefusedError): `file-not-found`, `file-too-large`, `candidate-unreadable` with the reason.
 */
export async function unpackCandidate(path: string): Promise<Parts> {
  try {
    return await partsIn(path);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { fault } = error;
    if (fault.kind === 'unreadable') throw unreadableCandidate(path, fault.reason);
    throw new RefusedError(refusalOf(fault, basename(path)));
  }
}
