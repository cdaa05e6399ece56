import serialize from 'canonicalize';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalJson } from '../../../../shared/lib/canonical-json.ts';
import { inCanonicalOrder } from '../../../../shared/lib/canonical-order.ts';

const anyText = fc.string({ unit: 'binary' });
const key = fc.oneof(anyText, fc.constantFrom('0403', '10', '9', '-', '__proto__', 'toJSON', ''));
const anyJson = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(null, true, false, 0, -0, '\\ud800', '\\ud'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    anyText,
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(key, tie('json'), { maxKeys: 6, noNullPrototype: false }),
  ),
})).json;

describe('canonical JSON', () => {
  it('is what an independent implementation of RFC 8785 writes', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(value)).toBe(serialize(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells what reading the text again gives, down to the order of the keys', () => {
    fc.assert(
      fc.property(anyJson, (given) => {
        const { text, value } = canonical(given);
        expect(value).toEqual(JSON.parse(text));
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves what is in order as it is, and what is given untouched', () => {
    const ordered = { a: [{ b: 1, c: 2 }], z: null };
    expect(inCanonicalOrder(ordered)).toBe(ordered);
    const given = Object.freeze({ z: Object.freeze([Object.freeze({ c: 2, b: 1 })]), a: ordered });
    const text = '{"a":{"a":[{"b":1,"c":2}],"z":null},"z":[{"b":1,"c":2}]}';
    expect(canonicalJson(given)).toBe(text);
    expect(Object.keys(given)).toEqual(['z', 'a']);
  });

  it.each([
    ['half a character', { a: '\ud800' }],
    ['half a character in a key', { '\udc00': 1 }],
    ['not a number', [Number.NaN]],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a big integer', { a: 1n }],
    ['nothing', undefined],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(/not|Not|BigInt/);
  });

  it('leaves out what is undefined, and writes a date as its text', () => {
    expect(canonicalJson({ b: undefined, a: new Date(0) })).toBe(
      '{"a":"1970-01-01T00:00:00.000Z"}',
    );
  });
});
