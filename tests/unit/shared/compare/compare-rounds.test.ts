import { describe, expect, it } from 'vitest';
import { compareRounds, type ComparisonInput } from '../../../../shared/compare/compare-rounds.ts';
import type { ComparedUnit, Comparison } from '../../../../shared/compare/comparison.ts';
import { isoDate } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import type { FrozenContent } from '../../../../shared/release/frozen-content.ts';
import { codebook2015, nextVersion } from '../../../builders/codebooks.ts';
import { roundTold } from '../../../builders/compared-rounds.ts';

function compared(
  from: FrozenContent,
  to: FrozenContent,
  register = '2024-01-01',
  change: Partial<ComparisonInput> = {},
): Comparison {
  const day = isoDate.parse(register);
  return valueOf(compareRounds({ from, to, register: day, by: 'utfall', noted: false, ...change }));
}

function unitIn({ units }: Comparison, number: string): ComparedUnit {
  const found = units.find((one) => one.unit === number);
  if (found === undefined) throw new Error(`${number} is not in the comparison`);
  return found;
}

const partsOf = (unit: ComparedUnit, side: 'from' | 'to'): readonly string[] =>
  unit[side].parts.map((part) => part.unit);

describe('old units on the register of 2024', () => {
  const comparison = compared(roundTold('2015-01-01', {}), roundTold('2024-01-01', {}));

  it('Haram is Haram again, under a new number; the four others are Ålesund', () => {
    const haram = unitIn(comparison, '1580');
    expect([partsOf(haram, 'from'), haram.fate]).toEqual([['1534'], 'renumbered']);
    const alesund = unitIn(comparison, '1508');
    expect([partsOf(alesund, 'from').toSorted(), alesund.fate]).toEqual([
      ['1504', '1523', '1529', '1546'],
      'merged',
    ]);
  });

  it('Tysfjord went to Hamarøy and Narvik, Snillfjord to three', () => {
    expect(partsOf(unitIn(comparison, '1875'), 'from').toSorted()).toEqual(['1849', '1850']);
    expect(partsOf(unitIn(comparison, '1806'), 'from').toSorted()).toEqual([
      '1805',
      '1850',
      '1854',
    ]);
    expect(unitIn(comparison, '1875').fate).toBe('merged-and-split');
    const tysfjord = comparison.from.accounts.find((one) => one.unit === '1850');
    expect([tysfjord?.fate, tysfjord?.carriedTo.toSorted()]).toEqual(['split', ['1806', '1875']]);
    const snillfjord = comparison.from.accounts.find((one) => one.unit === '1613');
    expect(snillfjord?.carriedTo.toSorted()).toEqual(['5055', '5056', '5059']);
  });

  it('Herøy and Våler are told apart by number, never by name', () => {
    expect(partsOf(unitIn(comparison, '1515'), 'from')).toEqual(['1515']);
    expect(partsOf(unitIn(comparison, '1818'), 'from')).toEqual(['1818']);
    expect(partsOf(unitIn(comparison, '3114'), 'from')).toEqual(['0137']);
    expect(partsOf(unitIn(comparison, '3419'), 'from')).toEqual(['0426']);
  });
});

describe('what is put together', () => {
  it('is mixed where the old units differ, and then the borders account for the change', () => {
    const from = roundTold('2015-01-01', { '1504': 'egen' });
    const to = roundTold('2024-01-01', { '1508': 'egen' });
    const alesund = unitIn(compared(from, to), '1508');
    expect(alesund.from.id).toBe('sprikende');
    expect([alesund.verdict, alesund.cause?.cause]).toEqual(['changed', 'borders']);
  });

  it('is not no where one part was not reached', () => {
    const from = roundTold('2015-01-01', { '1504': '?' });
    const alesund = unitIn(compared(from, roundTold('2024-01-01', {})), '1508');
    expect([alesund.from.id, alesund.verdict, alesund.cause]).toEqual([
      'ukjent-del',
      'not-comparable',
      null,
    ]);
  });

  it('changes its service where every old unit had none and the new one has', () => {
    const to = roundTold('2024-01-01', { '1508': 'egen' });
    const alesund = unitIn(compared(roundTold('2015-01-01', {}), to), '1508');
    expect([alesund.from.id, alesund.cause?.cause]).toEqual(['ingen-tjeneste', 'service']);
  });
});

describe('Oslo', () => {
  const districts = { unitKind: 'kommuner-og-bydeler' } as const;

  it('is one unit where one round counts districts and the other the city', () => {
    const from = roundTold('2015-01-01', { '030101': 'egen' }, districts);
    const oslo = unitIn(compared(from, roundTold('2024-01-01', { '0301': 'egen' })), '0301');
    expect(oslo.from.parts).toHaveLength(15);
    expect([oslo.from.id, oslo.fate, oslo.cause?.cause]).toEqual([
      'sprikende',
      'merged',
      'borders',
    ]);
  });

  it('is its districts where both rounds count them', () => {
    const from = roundTold('2015-01-01', { '030101': 'egen' }, districts);
    const to = roundTold('2024-01-01', {}, districts);
    const comparison = compared(from, to);
    expect(comparison.units).toHaveLength(357 - 1 + 15);
    expect(unitIn(comparison, '030101').verdict).toBe('changed');
    expect(unitIn(comparison, '030102').verdict).toBe('same');
  });
});

describe('counted by a group of outcomes', () => {
  it('what differs within the group is not mixed', () => {
    const from = roundTold('2015-01-01', {
      '1504': 'egen',
      '1523': 'sammen',
      '1529': 'uten',
      '1546': 'egen',
    });
    const to = roundTold('2024-01-01', { '1508': 'egen' });
    const by = 'har-tjeneste';
    const alesund = unitIn(compared(from, to, '2024-01-01', { by }), '1508');
    expect([alesund.from.id, alesund.verdict]).toEqual(['har-tjeneste', 'same']);
    // One of the four is borderline, and then it would not all be one.
    expect(alesund.certain).toBe(false);
    expect(unitIn(compared(from, to), '1508').from.id).toBe('sprikende');
  });

  it('is refused where the codebook has no such group', () => {
    const one = roundTold('2015-01-01', {});
    const register = isoDate.parse('2015-01-01');
    const refused = compareRounds({ from: one, to: one, register, by: 'ukjent', noted: false });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'category-unknown' } });
  });
});

describe('codebooks', () => {
  const from = roundTold('2015-01-01', { '0403': 'egen' });
  const years = nextVersion(codebook2015(), (book) => ({
    ...book,
    rules: book.rules.map((rule) =>
      rule.outcome === 'egen-tjeneste'
        ? { ...rule, when: { all: [rule.when, { criterion: 'flere-ars-erfaring', is: ['ja'] }] } }
        : rule,
    ),
  }));
  const register = isoDate.parse('2024-01-01');

  it('of one name in two versions are compared, with the note and the criteria as a cause', () => {
    const to = roundTold('2024-01-01', { '3403': 'egen' }, { codebook: years });
    const comparison = compared(from, to);
    expect(comparison.codebookNote).toContain('ulike versjoner av kodeboken');
    expect(unitIn(comparison, '3403').cause).toEqual({
      cause: 'criteria',
      basis: { kind: 'rederived' },
    });
  });

  it('of different names are refused, and carry the note where they are asked for', () => {
    const to = roundTold('2024-01-01', {}, { codebook: { ...years, id: 'en-annen' } });
    const asked = { from, to, register, by: 'utfall' };
    expect(compareRounds({ ...asked, noted: false })).toMatchObject({
      ok: false,
      refusal: { code: 'rounds-not-alike' },
    });
    const noted = valueOf(compareRounds({ ...asked, noted: true }));
    expect(noted.codebookNote).toContain('Tall fra ulike kodebøker');
  });
});
