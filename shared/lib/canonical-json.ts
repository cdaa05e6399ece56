import serialize from 'canonicalize';
import { inCanonicalOrder } from './canonical-order.ts';

/** The one text of a value, and the value as it is when that text is read again. */
export type Canonical = { readonly text: string; readonly value: unknown };

/**
 * The RFC 8785 (JSON Canonicalization Scheme) text of a JSON value, and what reading it again gives, without reading it.
 * In: a value already checked by its schema. Out: both. Error: as `canonicalJson`.
 */
export function canonical(value: unknown): Canonical {
  const ordered = inCanonicalOrder(value);
  if (ordered !== undefined) {
    // JSON.stringify writes texts and numbers as RFC 8785 does, except half a character, which it lets pass as an escape.
    const text = JSON.stringify(ordered);
    if (!text.includes('\\ud')) return { text, value: ordered };
  }
  const text = serialize(value);
  if (text === undefined) throw new Error('Not a JSON value');
  return { text, value: JSON.parse(text) as unknown };
}

/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * In: a value already checked by its schema. Out: the one text that is hashed and signed.
 * Error: throws where the value is not JSON (NaN, bigint, lone surrogates, undefined).
 */
export function canonicalJson(value: unknown): string {
  return canonical(value).text;
}
