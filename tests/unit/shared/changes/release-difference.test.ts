import { describe, expect, it } from 'vitest';
import { codebook as codebookSchema } from '../../../../shared/codebook/codebook.ts';
import {
  differenceCounts,
  differenceSentences,
} from '../../../../shared/changes/difference-summary.ts';
import { readSource } from '../../../../shared/changes/read-source.ts';
import { releaseDifference } from '../../../../shared/changes/release-difference.ts';
import { sourceOf } from '../../../../shared/changes/release-source.ts';
import { criterionId, isoDate, judgementId } from '../../../../shared/lib/ids.ts';
import type { EntryState } from '../../../../shared/projections/entry-state.ts';
import {
  answersOfKind,
  frozenFrom,
  interview,
  markOf,
  notReached,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const { codebook } = registerRound('tjenester-2015', '2015-01-01');
const units = ['0101', '0102', '0201'];
const readingOf = (...states: readonly EntryState[]) =>
  readSource(sourceOf(frozenFrom(smallRound(units, { codebook }), states)));

const judged = (unit: string, kind: string, id: string, change = {}): EntryState =>
  stateOf(unit, {
    statements: [interview({ text: 'Vi har kurs; hver vår.' })],
    judgements: [
      voteFor(kind === 'egen' ? 'egen-tjeneste' : 'ingen-tjeneste', {
        id: judgementId.parse(id),
        answers: answersOfKind(kind),
        date: isoDate.parse('2015-03-01'),
        ...change,
      }),
    ],
  });

const before = readingOf(
  judged('0101', 'egen', 'a', { rationale: 'Har et senter.' }),
  judged('0102', 'ingen', 'b'),
  notReached('0201'),
);
const after = readingOf(
  judged('0101', 'ingen', 'c', { rationale: 'Hadde et senter.' }),
  judged('0102', 'ingen', 'd', { borderline: markOf('form', 'egen-tjeneste') }),
  judged('0201', 'egen', 'e'),
);
const difference = releaseDifference(before, after);

describe('the difference of two releases', () => {
  it('says of each unit what is different, and who judged it so, when and why', () => {
    const [first, second, third] = difference.entries;
    expect([...new Set(first?.parts.map((part) => part.kind))]).toEqual([
      'outcome',
      'rationale',
      'answers',
    ]);
    expect(first?.because).toEqual({
      kind: 'judgement',
      by: ['Kari Nordmann'],
      date: '2015-03-01',
      why: 'Hadde et senter.',
      newSources: false,
    });
    expect(second?.parts).toEqual([
      { kind: 'mark', change: 'set', from: null, to: markOf('form', 'egen-tjeneste') },
    ]);
    expect(third?.because).toMatchObject({ kind: 'reached', newSources: true });
  });

  it('opens a number to the units that make the difference, by cause', () => {
    const has = difference.numbers.find(
      ({ table, row }) => table === 'utfall' && row === 'har-tjeneste',
    );
    expect(has).toMatchObject({
      from: { n: 1, denominator: 2, low: 1, high: 1 },
      to: { n: 1, denominator: 3, low: 1, high: 2 },
      because: [
        { cause: 'reached', units: [{ unit: '0201', counted: 'comes', among: 'comes' }] },
        {
          cause: 'judgement',
          units: [
            { unit: '0101', counted: 'goes', among: null },
            { unit: '0102', counted: null, swings: 'comes' },
          ],
        },
      ],
    });
  });

  it('tells a rationale word by word', () => {
    const inEntries = difference.wording.filter((one) => one.place.kind !== 'prose');
    expect(inEntries).toEqual([
      {
        place: { kind: 'rationale', unit: '0101', name: 'K0101' },
        runs: [
          { text: 'Har', in: 'before' },
          { text: 'Hadde', in: 'after' },
          { text: ' et senter.', in: 'both' },
        ],
      },
    ]);
  });

  it('says nothing of a criterion that nobody could be asked then', () => {
    const grown = {
      ...codebook,
      version: codebook.version + 1,
      criteria: [
        ...codebook.criteria,
        { ...codebook.criteria[3], id: criterionId.parse('digitalt'), label: 'Digitalt' },
      ],
    };
    const states = [judged('0101', 'egen', 'a'), judged('0102', 'ingen', 'b')];
    const unasked = states.map((one) => ({
      ...one,
      judgements: one.judgements.map((vote) => ({
        ...vote,
        notAsked: [criterionId.parse('digitalt')],
      })),
    }));
    const round = smallRound(units, { codebook: codebookSchema.parse(grown) });
    const { entries, codebook: differs } = releaseDifference(
      readingOf(...states),
      readSource(sourceOf(frozenFrom(round, unasked))),
    );
    expect(entries).toEqual([]);
    expect(differs.map((one) => one.what)).toContain('Nytt kriterium: Digitalt');
  });

  it('is summed up in whole sentences, the number that a reader knows first', () => {
    expect(differenceSentences(difference)).toEqual([
      '«Har tjeneste» går fra 1 til 1 (1–2).',
      '1 oppføring har fått et annet utfall.',
      '1 oppføring har fått en annen status.',
      '1 oppføring er merket som grenseland.',
      '2 oppføringer har andre svar eller en annen begrunnelse.',
      '1 opplysning er kommet til.',
      expect.stringMatching(/^\d+ tall i tabellene er endret\.$/u),
    ]);
    expect(differenceCounts(difference)).toMatchObject({ entries: 3, outcome: 1, markSet: 1 });
    expect(differenceSentences(releaseDifference(before, before))).toEqual([
      'Ingenting er endret.',
    ]);
  });
});
