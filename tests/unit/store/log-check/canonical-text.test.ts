import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCanonicalText } from '../../../../electron/store/log-check/canonical-text.ts';
import { canonicalJson } from '../../../../shared/lib/canonical-json.ts';

const held = (text: string): boolean => isCanonicalText(JSON.parse(text), text);

it.each([
  '{}',
  '[]',
  '{"a":{},"b":[],"c":[[]],"d":[null,true,false]}',
  '{"a":"æøå 𝄞","b":[0,-1,100,120,1e+21,0.5]}',
  '{"a":"\\n\\u0001\\"\\\\"}',
  '{"10":"ti","9":"ni"}',
  '{"":1}',
])('takes a canonical text for one: %s', (text) => {
  expect(held(text)).toBe(true);
});

it.each([
  ['space', '{"a": 1}'],
  ['a key said twice', '{"a":1,"a":1}'],
  ['a key said twice, as long as it should be', '{"a":"bcdefg","a":"b"}'],
  ['keys out of order', '{"b":1,"a":1}'],
  ['keys like numbers out of order', '{"9":1,"10":1}'],
  ['keys like numbers in another order than they are read in', '{"2":1,"1":1}'],
  ['a number as long as the right one', '{"a":1e2}'],
  ['a shorter number and space', '{"a": 1e3}'],
  ['a number with a zero behind', '[1.0]'],
  ['minus nothing', '[-0]'],
  ['an escape that need not be', '["\\u0061"]'],
  ['an escaped slash', '["\\/"]'],
  ['a slash escaped and something left out', '{"a":"\\/"}'],
])('takes a text with %s for none', (_what, text) => {
  expect(held(text)).toBe(false);
});

const number = fc.oneof(
  fc.integer({ min: -1200, max: 1200 }),
  fc.constantFrom(100, 1e5, 1e21, -0, 0.1, 2 ** 53, 1e-7),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('1e2', '"', '\\', '\u0007', '\ud800'),
);
const key = fc.oneof(fc.constantFrom('a', 'b', 'c', '1', '10', '9', '', '__proto__'), text);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    number,
    text,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
}));

/** Numbers as somebody might write them. */
const written = (value: number, way: number): string => {
  const [plain, exponent] = [JSON.stringify(value), value.toExponential()];
  return [plain, exponent, exponent.replace('e+', 'e'), exponent.replace('e+', 'E')][way] ?? plain;
};

/** Writes a value, canonically but for what is chosen: another order, other numbers, space. */
function said(value: unknown, ways: () => number): string {
  if (typeof value === 'number') return written(value, ways());
  const space = ways() === 4 ? ' ' : '';
  if (Array.isArray(value)) return `[${value.map((one) => said(one, ways)).join(`,${space}`)}]`;
  if (!(value instanceof Map)) return `${JSON.stringify(value)}${space}`;
  // What `key` makes.
  const pairs = [...(value as Map<string, unknown>)];
  const inOrder = ways() === 5 ? pairs : pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const twice = ways() === 6 ? inOrder.slice(0, 1) : [];
  return `{${[...twice, ...inOrder].map(([name, inner]) => `${JSON.stringify(name)}:${said(inner, ways)}`).join(',')}}`;
}

it('says of every text what writing the value anew and comparing says', () => {
  const seen = { canonical: 0, otherwise: 0 };
  fc.assert(
    fc.property(
      json,
      fc.infiniteStream(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 6 }))),
      (value, chosen) => {
        const whole = said(value, () => Number(chosen.next().value));
        const read: unknown = JSON.parse(whole);
        // Half a letter has no canonical text.
        fc.pre(!whole.includes('\\ud'));
        const expected = canonicalJson(read) === whole;
        seen[expected ? 'canonical' : 'otherwise'] += 1;
        expect(isCanonicalText(read, whole)).toBe(expected);
      },
    ),
    { numRuns: 3000 },
  );
  expect(seen.canonical).toBeGreaterThan(150);
  expect(seen.otherwise).toBeGreaterThan(150);
});
