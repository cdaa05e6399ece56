import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readPieces } from '../../shared/article/read-pieces.ts';
import type { Piece } from '../../shared/article/piece.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';

/** A specification is a page of text; what is larger is something else. */
const mostBytes = 4_000_000;

function readText(path: string): string {
  try {
    if (statSync(path).size > mostBytes) {
      throw new RefusedError(
        refuse('piece-invalid', {
          place: 'roten',
          problem: 'fila er for stor til å være en beskrivelse',
        }),
      );
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(refuse('file-not-found', { file: basename(path) }));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    throw new RefusedError(
      refuse('piece-invalid', { place: 'roten', problem: `det er ikke gyldig JSON${reason}` }),
    );
  }
}

/**
 * Reads `--spec`. In: the path of a JSON file. Out: the pieces in it.
 * Errors (RefusedError): `file-not-found`; `piece-invalid` with the place of every mistake.
 */
export function piecesIn(path: string): readonly Piece[] {
  const read = readPieces(parse(readText(path)));
  if (!read.ok) throw new RefusedError(read.refusal);
  return read.value;
}
