import { assert, constantFrom, nat, property, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../../shared/lib/language.ts';
import { unitNumber } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import type { TableValue } from '../../../../shared/release/table-value.ts';
import {
  hedges,
  namedFractions,
  ratioWords,
  shareWords,
  type Alike,
} from '../../../../shared/sentences/claim-words.ts';
import { writeSentence } from '../../../../shared/sentences/write-sentence.ts';

type Phrase = Readonly<Record<Language, string>>;
type Count = { readonly n: number; readonly low: number; readonly high: number };

const inEach = ({ words, nynorsk, english }: Alike): Phrase => {
  const nb = words[0] ?? '';
  return { nb, nn: nynorsk[0] ?? nb, en: english[0] ?? nb };
};

const joined = (before: Phrase, words: Phrase): Phrase => ({
  nb: `${before.nb} ${words.nb}`.trim(),
  nn: `${before.nn} ${words.nn}`.trim(),
  en: `${before.en} ${words.en}`.trim(),
});
const noHedge: Phrase = { nb: '', nn: '', en: '' };
const before = [noHedge, ...hedges.map(inEach)];
const shares = [
  ...shareWords.map(inEach),
  ...before.flatMap((hedge) =>
    [
      ...namedFractions.map(inEach),
      { nb: '18,5 %', nn: '18,5 prosent', en: '18.5%' },
      { nb: 'to av tre', nn: 'to av tre', en: 'two of three' },
    ].map((words) => joined(hedge, words)),
  ),
];
const ratios = [
  ...ratioWords.map(inEach),
  ...before.flatMap((hedge) =>
    [
      { nb: 'dobbelt så mange', nn: 'dobbelt så mange', en: 'twice as many' },
      { nb: 'tre ganger så mange', nn: 'tre gonger så mange', en: 'three times as many' },
      { nb: 'halvparten så mange', nn: 'halvparten så mange', en: 'half as many' },
    ].map((words) => joined(hedge, words)),
  ),
];

const whole = 60;
const count: Arbitrary<Count> = tuple(nat(whole), nat(6), nat(6)).map(([n, less, more]) => ({
  n,
  low: Math.max(0, n - less),
  high: Math.min(whole, n + more),
}));

/** Units that count for the one or the other, and those that may go the other way. */
const units = Array.from({ length: whole }, (_, at) => unitNumber.parse(String(1000 + at)));

function tableOf(counts: readonly Count[]): TableValue {
  return {
    id: 'utfall',
    number: 1,
    caption: '',
    rowHeading: '',
    rows: counts.map((_, at) => ({ id: `r${at}`, label: '', kind: 'plain' })),
    columns: [{ id: 'n', label: 'n', kind: 'plain' }],
    cells: counts.map(({ n, low, high }, at) => ({
      table: 'utfall',
      row: `r${at}`,
      column: 'n',
      n,
      denominator: whole,
      percent: (100 * n) / whole,
      low,
      high,
      lowPercent: (100 * low) / whole,
      highPercent: (100 * high) / whole,
      entries: units.slice(0, n),
      swings: units.slice(low, high),
    })),
    notes: [],
  };
}

const kinds = (text: string, counts: readonly Count[], language: Language) =>
  valueOf(
    writeSentence(text, { tables: [tableOf(counts)], digits: 1, language, names: new Map() }),
  ).flags.map(({ kind }) => kind);

const alike = (found: (language: Language) => unknown): void => {
  const [nb, nn, en] = languages.map(found);
  expect([nn, en]).toEqual([nb, nb]);
};

describe('the same sentence in three languages', () => {
  it('is flagged for the same releases where it claims a share', () => {
    assert(
      property(constantFrom(...shares), count, (phrase, one) => {
        alike((language) => kinds(`x {${phrase[language]}: r0.percent}`, [one], language));
      }),
      { numRuns: 500 },
    );
  });

  it('is flagged for the same releases where it holds two numbers against each other', () => {
    assert(
      property(constantFrom(...ratios), count, count, (phrase, one, other) => {
        alike((language) => kinds(`x {${phrase[language]}: r0.n, r1.n}`, [one, other], language));
      }),
      { numRuns: 300 },
    );
  });

  it('is flagged for the same releases where a percentage stands beside a count', () => {
    const typed = { nb: '31,7 %', nn: '31,7 %', en: '31.7%' };
    const of = { nb: 'av', nn: 'av', en: 'of' };
    assert(
      property(count, (one) => {
        alike((language) =>
          kinds(`x {tall r0.n} ${of[language]} {tall r0.N} (${typed[language]})`, [one], language),
        );
      }),
      { examples: [[{ n: 19, low: 19, high: 19 }]] },
    );
  });
});
