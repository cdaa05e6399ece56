import serialize from 'canonicalize';

/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * In: a value already checked by its schema. Out: the one text that is hashed and signed.
 * Error: throws where the value is not JSON (NaN, bigint, lone surrogates, undefined).
 */
export function canonicalJson(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new Error('Not a JSON value');
  return text;
}
