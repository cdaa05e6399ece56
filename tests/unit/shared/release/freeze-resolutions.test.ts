import { describe, expect, it } from 'vitest';
import { profile } from '../../../../shared/codebook/profile.ts';
import { outcomeId } from '../../../../shared/lib/ids.ts';
import { entriesData } from '../../../../shared/release/data/entries-data.ts';
import { resolutionsData } from '../../../../shared/release/data/resolutions-data.ts';
import { overviewOf } from '../../../../shared/release/overview.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { resolutionOf } from '../../../builders/entry-state.ts';
import {
  frozenFrom,
  markOf,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const group = { answers: profile.parse({ form: ['gruppe'] }) };
const alone = { answers: profile.parse({ form: ['alene'] }) };
const intet = outcomeId.parse('intet');
const decided = {
  ...alone,
  outcome: intet,
  derived: intet,
  borderline: markOf('form', 'gruppe', 'Møtes av og til.'),
  rationale: 'Hver for seg; se intervjuet.',
};

const apart = [voteFor('gruppe', group), voteFor('intet', { ...alone, judge: 'Ola Hansen' })];
const third = resolutionOf('Per Dahl', 90, apart, decided);
const talked = [voteFor('gruppe', group), voteFor('intet', { ...alone, judge: 'Ola Hansen' })];
const agreed = resolutionOf('Ola Hansen', 91, talked, {
  ...group,
  way: 'enighet',
  together: ['Kari Nordmann', 'Ola Hansen'],
  outcome: outcomeId.parse('plan'),
  derived: outcomeId.parse('gruppe'),
});
const content = frozenFrom(smallRound(['0101', '0102', '0201']), [
  stateOf('0101', { judgements: apart, resolutions: [third] }),
  stateOf('0102', { judgements: talked, resolutions: [agreed] }),
  stateOf('0201', { judgements: [voteFor('gruppe', group)] }),
]);

describe('a release with resolutions', () => {
  it('publishes what was resolved, with its mark and rationale', () => {
    expect(content.entries[0]).toMatchObject({
      standing: 'decided',
      outcome: 'intet',
      borderline: { criterion: 'form', alternative: 'gruppe' },
      rationale: 'Hver for seg; se intervjuet.',
      answers: { form: ['alene'] },
    });
    expect(content.ledger).toMatchObject({ decided: 3, undecided: 0, borderline: 1, toResolve: 0 });
    const outcomes = evaluateTables(content).tables.find((one) => one.id === 'utfall');
    expect(outcomes?.cells.find((one) => one.row === 'intet')).toMatchObject({ n: 1 });
  });

  it('keeps the judgements, and lets those stand that say what was resolved', () => {
    expect(content.judgements.map(({ judge, stands }) => [judge, stands])).toEqual([
      ['Kari Nordmann', false],
      // Ola had no mark of doubt, and the resolution has.
      ['Ola Hansen', false],
      ['Kari Nordmann', false],
      ['Ola Hansen', false],
      ['Kari Nordmann', true],
    ]);
  });

  it('writes them as data, beside the judgements', () => {
    const table = resolutionsData(content);
    const rows = table?.rows.map((row) =>
      Object.fromEntries(table.header.map((heading, at) => [heading, row[at]])),
    );
    expect(rows).toEqual([
      {
        kommunenummer: '0101',
        kommune: 'K0101',
        avklaring: 'avklart-90',
        'avklart-ved': 'avgjort',
        'avklart-av': 'Per Dahl',
        'avklart-dato': '2015-02-02',
        'mellom-vurderinger': apart.map((one) => one.id).join(';'),
        utfall: 'intet',
        'utfall-etter-reglene': 'intet',
        grenseland: 'ja',
        'tvil-om': 'form',
        'alternativt-utfall': 'gruppe',
        'grenseland-begrunnelse': 'Møtes av og til.',
        'grenseland-grunner': 'uklar-kilde;annet',
        begrunnelse: 'Hver for seg; se intervjuet.',
        form: 'alene',
        tema: '',
      },
      expect.objectContaining({
        kommunenummer: '0102',
        'avklart-ved': 'enighet',
        'avklart-av': 'Kari Nordmann;Ola Hansen',
        grenseland: 'nei',
      }),
    ]);
    expect(entriesData(content).rows[0]).toContain('Hver for seg; se intervjuet.');
  });

  it('says in the overview how many there were, and how they were settled', () => {
    const method = overviewOf(content).method.paragraphs.join(' ');
    expect(method).toContain('2 er vurdert av mer enn én person.');
    expect(method).toContain(
      'I 2 ga de ulike svar; det er avklart, 1 ved at en navngitt person avgjorde og 1 ved at de som hadde vurdert, ble enige.',
    );
    expect(method).toContain('I 1 avviker utfallet fra det reglene gir, med begrunnelse.');
    expect(method).toContain('Kari Nordmann (3) og Ola Hansen (2)');
  });

  it('is the same content as before where there are none', () => {
    const without = frozenFrom(smallRound(['0101']), [stateOf('0101', { judgements: [] })]);
    expect(Object.hasOwn(without, 'resolutions')).toBe(false);
    expect(resolutionsData(without)).toBeNull();
  });
});
