import type { z } from 'zod';
import { schemaMistake } from '../codebook/schema-mistake.ts';
import { figureSpecification } from '../figures/specification.ts';
import { isRecord } from '../lib/is-record.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { tableSpecification } from '../tables/specification.ts';
import { idOf, piece, sentenceSpecification, type Piece } from './piece.ts';

type Mistake = { readonly place: string; readonly problem: string };

/** A specification may be written alone, without saying what kind of piece it is: rows make a table, a text a sentence. */
function wrapped(value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value)) return null;
  const isPiece = ['table', 'figure', 'sentence'].some(
    (kind) => value['kind'] === kind && isRecord(value[kind]),
  );
  if (isPiece) return value;
  if ('rows' in value) return { kind: 'table', table: value };
  if ('text' in value) return { kind: 'sentence', sentence: value };
  if ('title' in value) return { kind: 'figure', figure: value };
  return null;
}

function mistakesIn(schema: z.ZodType, value: unknown, place: string): readonly Mistake[] {
  const parsed = schema.safeParse(value, { error: schemaMistake });
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({
    place: [place, ...path.map(String)].filter((part) => part !== '').join('.') || 'roten',
    problem: message,
  }));
}

function ofKind(kind: unknown): { readonly name: string; readonly schema: z.ZodType } {
  if (kind === 'table') return { name: 'table', schema: tableSpecification };
  if (kind === 'figure') return { name: 'figure', schema: figureSpecification };
  return { name: 'sentence', schema: sentenceSpecification };
}

function readOne(value: unknown, place: string): Piece | readonly Mistake[] {
  const given = wrapped(value);
  if (given === null)
    return [
      { place: place || 'roten', problem: 'det skal stå en tabell, en figur eller en setning her' },
    ];
  const parsed = piece.safeParse(given, { error: schemaMistake });
  if (parsed.success) return parsed.data;
  const { name, schema } = ofKind(given['kind']);
  const alone = given !== value;
  const found = mistakesIn(
    schema,
    given[name],
    alone ? place : [place, name].filter(Boolean).join('.'),
  );
  return found.length > 0 ? found : mistakesIn(piece, given, place);
}

function twice(pieces: readonly Piece[]): readonly Mistake[] {
  const ids = pieces.map(idOf);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ place: `${String(at)}.id`, problem: `«${id}» står to ganger` }] : [],
  );
}

/**
 * Reads specifications strictly. In: a parsed JSON value: one piece, a bare table, figure or sentence, a list of them, or
 * what an article set tells of itself (`artikkel.json`), which holds such a list.
 * Out: the pieces, with what was left out filled in; or `piece-invalid` with the first mistake's place and all of them
 * in `details.mistakes`.
 */
export function readPieces(given: unknown): Result<readonly Piece[]> {
  const value = isRecord(given) && 'specifications' in given ? given['specifications'] : given;
  const list = Array.isArray(value) ? value : [value];
  const pieces: Piece[] = [];
  const mistakes: Mistake[] = [];
  for (const [at, one] of list.entries()) {
    const read = readOne(one, Array.isArray(value) ? String(at) : '');
    if ('kind' in read) pieces.push(read);
    else mistakes.push(...read);
  }
  mistakes.push(...twice(pieces));
  const [first] = mistakes;
  if (first === undefined) return accept(pieces);
  const { place, problem } = first;
  return reject(
    refuse('piece-invalid', { place, problem, mistakes: mistakes.map((one) => ({ ...one })) }),
  );
}
