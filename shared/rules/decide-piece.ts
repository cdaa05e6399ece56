import { idOf } from '../article/piece.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { readTemplate } from '../sentences/read-template.ts';
import { isBuiltInTable } from '../tables/built-in-id.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/**
 * Keeps a table, a figure or a sentence in the mapping. One with the id of another takes its place, in its place in the
 * order; what it was stays in the log. Errors: `piece-name-taken` for the name of a built-in table, and where the id is
 * that of a piece of another kind; `sentence-unreadable` for a sentence whose braces cannot be read.
 */
export function decideSavePiece(
  { mapping }: RuleContext,
  { piece }: CommandOf<'save-piece'>,
): Result<Decision> {
  const id = idOf(piece);
  const before = mapping.pieces.find((one) => idOf(one) === id);
  if (isBuiltInTable(id) || (before !== undefined && before.kind !== piece.kind))
    return reject(refuse('piece-name-taken', { id }));
  if (piece.kind === 'sentence') {
    const read = readTemplate(piece.sentence.text);
    if (!read.ok) return read;
  }
  if (before !== undefined && canonicalJson(before) === canonicalJson(piece)) return accept([]);
  return accept([{ type: 'piece-saved', piece }]);
}

/** Takes a piece out of the article. Error: `piece-unknown`. */
export function decideRemovePiece(
  { mapping }: RuleContext,
  { id, reason }: CommandOf<'remove-piece'>,
): Result<Decision> {
  if (!mapping.pieces.some((one) => idOf(one) === id))
    return reject(refuse('piece-unknown', { id }));
  return accept([{ type: 'piece-removed', id, reason: reason.normalize('NFC').trim() }]);
}

/**
 * Puts the pieces in the order in which they are numbered. Errors: `piece-unknown` for an id there is no piece of,
 * `pieces-not-all` where one is left out or named twice.
 */
export function decideArrangePieces(
  { mapping }: RuleContext,
  { order }: CommandOf<'arrange-pieces'>,
): Result<Decision> {
  const ids = mapping.pieces.map(idOf);
  const unknown = order.find((one) => !ids.includes(one));
  if (unknown !== undefined) return reject(refuse('piece-unknown', { id: unknown }));
  const missing = ids.filter((one) => !order.includes(one));
  if (missing.length > 0 || order.length !== ids.length)
    return reject(refuse('pieces-not-all', { missing }));
  if (order.every((one, at) => one === ids[at])) return accept([]);
  return accept([{ type: 'pieces-arranged', order }]);
}
