import { expect, test } from 'vitest';
import { scaleOf } from '../../../../shared/agreement/scale-of.ts';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import { readCodebook } from '../../../../shared/codebook/read-codebook.ts';

function tjenester2015() {
  const codebook = builtInCodebook('tjenester-2015');
  if (codebook === undefined) throw new Error('It is built in');
  return codebook;
}

/** The built-in codebook as a version of its own, with a scale on one criterion. */
function withScale(criterion: string, scale: unknown) {
  const book = tjenester2015();
  return readCodebook({
    ...book,
    version: 2,
    criteria: book.criteria.map((one) => (one.id === criterion ? { ...one, scale } : one)),
  });
}

const scalesIn = (codebook: ReturnType<typeof tjenester2015>) =>
  codebook.criteria
    .map((one) => ({ id: one.id, scale: scaleOf(codebook, one) }))
    .filter(({ scale }) => scale.kind !== 'nominal');

test('of the built-in codebook of 2015, the plans have an order', () => {
  expect(scalesIn(tjenester2015())).toEqual([
    { id: 'planer', scale: { kind: 'ordinal', order: ['ingen', 'godt-i-gang', 'etablert'] } },
  ]);
});

test('a codebook says itself which answers have an order or stand for numbers', () => {
  const read = withScale('mestring', { kind: 'interval', values: { ja: 2, uklart: 0.5, nei: 0 } });
  if (!read.ok) throw new Error(read.refusal.message);
  expect(scalesIn(read.value)).toEqual([
    {
      id: 'mestring',
      scale: { kind: 'interval', order: ['nei', 'uklart', 'ja'], scores: [0, 0.5, 2] },
    },
  ]);
});

test.each([
  { scale: { kind: 'ordinal', order: ['ja', 'nei'] }, problem: 'svaret «uklart» mangler' },
  {
    scale: { kind: 'ordinal', order: ['ja', 'nei', 'uklart', 'kanskje'] },
    problem: '«kanskje» er ikke et svar',
  },
  {
    scale: { kind: 'ordinal', order: ['ja', 'nei', 'uklart', 'ja'] },
    problem: '«ja» står to ganger',
  },
  {
    scale: { kind: 'interval', values: { ja: 1, nei: 1, uklart: 0 } },
    problem: 'to svar står for tallet 1',
  },
])('$scale is refused: $problem', ({ scale, problem }) => {
  const read = withScale('mestring', scale);
  expect(read.ok ? null : read.refusal.details['place']).toBe('criteria.3.scale');
  expect(read.ok ? null : read.refusal.details['problem']).toBe(problem);
});

test('several answers at once have no scale', () => {
  const book = builtInCodebook('nettsider-2023');
  if (book === undefined) throw new Error('It is built in');
  const read = readCodebook({
    ...book,
    version: 2,
    criteria: book.criteria.map((one) =>
      one.multiple
        ? { ...one, scale: { kind: 'ordinal', order: one.answers.map(({ id }) => id) } }
        : one,
    ),
  });
  expect(read.ok ? null : read.refusal.details['problem']).toBe(
    'en skala krever at bare ett svar gjelder',
  );
  expect(book.criteria.filter((one) => scaleOf(book, one).kind === 'several')).toHaveLength(6);
});
