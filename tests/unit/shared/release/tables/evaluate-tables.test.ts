import { describe, expect, it } from 'vitest';
import { profile } from '../../../../../shared/codebook/profile.ts';
import {
  tableSet,
  type TableCell,
  type TableSet,
} from '../../../../../shared/release/table-value.ts';
import { evaluateTables } from '../../../../../shared/release/tables/evaluate-tables.ts';
import {
  frozenFrom,
  markOf,
  notReached,
  reference2015,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from '../../../../builders/frozen-content.ts';

function cellAt(set: TableSet, table: string, row: string, column: string): TableCell {
  const found = set.tables
    .flatMap((one) => one.cells)
    .find((one) => one.table === table && one.row === row && one.column === column);
  if (found === undefined) throw new Error(`No cell ${table}, ${row}, ${column}`);
  return found;
}

const ids = (set: TableSet, table: string, lines: 'rows' | 'columns'): readonly string[] =>
  set.tables.find((one) => one.id === table)?.[lines].map((line) => line.id) ?? [];

describe('the published headline of 2015', () => {
  const content = reference2015();
  const set = evaluateTables(content);

  it('is 79 of 428, 18 %, and from 75 to 79 by how four cases are read', () => {
    const cell = cellAt(set, 'utfall', 'har-tjeneste', 'n');
    expect(cell).toMatchObject({ n: 79, denominator: 428, low: 75, high: 79 });
    expect(cell.percent).toBe(7900 / 428);
    expect(cell.lowPercent).toBe(7500 / 428);
    expect(cell.highPercent).toBe(7900 / 428);
    expect(cell.entries).toHaveLength(79);
    expect(cell.swings).toHaveLength(4);
    expect(cellAt(set, 'utfall', 'tilbud-uten-tjeneste', 'n')).toMatchObject({
      n: 4,
      low: 0,
      high: 4,
    });
    expect(cellAt(set, 'utfall', 'ingen-tjeneste', 'n')).toMatchObject({
      n: 326,
      low: 326,
      high: 330,
      swings: cell.swings,
    });
  });

  it('has the promised tables, rows and columns', () => {
    const outcomes = [
      'egen-tjeneste',
      'interkommunal-tjeneste',
      'planlagt-tjeneste',
      'tilbud-uten-tjeneste',
      'ingen-tjeneste',
    ];
    const criteria = content.codebook.criteria.map((one) => one.id);
    expect(set.tables.map((one) => one.id)).toEqual([
      'utfall',
      'utfall-fylke',
      'grenseland',
      ...criteria.map((id) => `kriterium-${id}`),
    ]);
    expect(set.tables.map((one) => one.number)).toEqual(set.tables.map((_, at) => at + 1));
    expect(ids(set, 'utfall', 'rows')).toEqual([...outcomes, 'har-tjeneste', 'ikke-nadd']);
    expect(ids(set, 'utfall', 'columns')).toEqual(['n']);
    expect(ids(set, 'utfall-fylke', 'columns')).toEqual([...outcomes, 'har-tjeneste']);
    expect(ids(set, 'utfall-fylke', 'rows')).toHaveLength(20);
    expect(ids(set, 'utfall-fylke', 'rows').at(0)).toBe('01');
    expect(ids(set, 'utfall-fylke', 'rows').at(-1)).toBe('alle');
    expect(ids(set, 'grenseland', 'rows')).toEqual(criteria);
    expect(ids(set, 'grenseland', 'columns')).toEqual(outcomes);
    expect(ids(set, 'kriterium-form', 'rows').at(-1)).toBe('ubesvart');
  });

  it('has captions and notes that say what is counted', () => {
    const [outcomes] = set.tables;
    expect(outcomes?.caption).toBe(
      'Kommunenes lærings- og mestringstjenester etter utfall, 2015 (N = 428)',
    );
    expect(outcomes?.notes).toEqual([
      'Enhet: kommune. Alle 428 er avgjort.',
      'Spenn: laveste og høyeste verdi etter hvordan 4 grensetilfeller leses.',
      '«Har tjeneste» omfatter egen og interkommunal tjeneste og, som i oversikten fra 2015, kommuner tatt inn uten egen tjeneste.',
      'Kommuner og fylker per 1. januar 2015 etter SSB og Kartverket.',
    ]);
  });

  it('sums the counties to all', () => {
    for (const column of ids(set, 'utfall-fylke', 'columns')) {
      const counties = ids(set, 'utfall-fylke', 'rows')
        .filter((row) => row !== 'alle')
        .map((row) => cellAt(set, 'utfall-fylke', row, column));
      const all = cellAt(set, 'utfall-fylke', 'alle', column);
      expect(counties.reduce((sum, one) => sum + one.n, 0)).toBe(all.n);
      expect(counties.reduce((sum, one) => sum + (one.denominator ?? 0), 0)).toBe(all.denominator);
      expect(counties.flatMap((one) => one.entries)).toEqual(all.entries);
    }
  });

  it('counts the borderline cases by the criterion in doubt, moving to the alternative in its row', () => {
    expect(cellAt(set, 'grenseland', 'form', 'tilbud-uten-tjeneste')).toMatchObject({
      n: 4,
      denominator: 4,
      low: 0,
      high: 4,
    });
    expect(cellAt(set, 'grenseland', 'form', 'ingen-tjeneste')).toMatchObject({ n: 0, high: 4 });
    expect(cellAt(set, 'grenseland', 'planer', 'ingen-tjeneste')).toMatchObject({ n: 0, high: 0 });
  });

  it('lets no borderline mark move an answer', () => {
    const cells = set.tables
      .filter((one) => one.id.startsWith('kriterium-'))
      .flatMap((one) => one.cells);
    expect(cells.every((one) => one.low === one.n && one.high === one.n)).toBe(true);
    expect(cellAt(set, 'kriterium-form', 'ingen', 'n')).toMatchObject({ n: 353, denominator: 428 });
    expect(cellAt(set, 'kriterium-samarbeid', 'ubesvart', 'n').n).toBe(353);
  });

  it('is what its own schema says', () => {
    expect(tableSet.parse(set)).toEqual(set);
  });
});

describe('a round that is not finished', () => {
  const round = smallRound(['0101', '0102', '0103', '0201']);
  const set = evaluateTables(
    frozenFrom(
      round,
      [
        stateOf('0101', {
          judgements: [voteFor('gruppe', { answers: profile.parse({ tema: ['kreft', 'kols'] }) })],
        }),
        stateOf('0102', { judgements: [voteFor('intet', { borderline: markOf('form', 'plan') })] }),
        notReached('0201'),
      ],
      { release: null },
    ),
  );

  it('keeps those not reached outside the denominator, in a row of their own', () => {
    expect(cellAt(set, 'utfall', 'ikke-nadd', 'n')).toEqual({
      table: 'utfall',
      row: 'ikke-nadd',
      column: 'n',
      n: 1,
      denominator: null,
      percent: null,
      low: 1,
      high: 1,
      lowPercent: null,
      highPercent: null,
      entries: ['0201'],
      swings: [],
    });
    expect(cellAt(set, 'utfall', 'gruppe', 'n')).toMatchObject({ n: 1, denominator: 2 });
    expect(set.tables[0]?.notes.slice(0, 2)).toEqual([
      'Enhet: kommune. 2 av 4 er avgjort; 1 er uavgjort, og 1 ble ikke nådd.',
      'Prosent av de avgjorte; de som ikke ble nådd, står utenfor nevneren.',
    ]);
    expect(set).toMatchObject({ draft: true, release: null });
  });

  it('has no percentage where nobody is decided', () => {
    expect(cellAt(set, 'utfall-fylke', '02', 'gruppe')).toMatchObject({
      n: 0,
      denominator: 0,
      percent: null,
      lowPercent: null,
      highPercent: null,
    });
  });

  it('counts an entry under each of its answers, and says that they do not add up', () => {
    expect(cellAt(set, 'kriterium-tema', 'kreft', 'n').n).toBe(1);
    expect(cellAt(set, 'kriterium-tema', 'kols', 'n').n).toBe(1);
    expect(cellAt(set, 'kriterium-tema', 'ubesvart', 'n').entries).toEqual(['0102']);
    const several = 'Flere svar kan gjelde samtidig, så radene kan ikke legges sammen.';
    const noted = set.tables.filter((one) => one.notes.includes(several));
    expect(noted.map((one) => one.id)).toEqual(['kriterium-tema']);
  });
});

describe('the year of a caption', () => {
  const captionFor = (name: string): string | undefined =>
    evaluateTables(frozenFrom(smallRound(['0101'], { name }), [])).tables[0]?.caption;

  it('is the one in the name of the round, else that of the register', () => {
    expect(captionFor('Kartlegging 2014–2015')).toBe(
      'Kommunenes tilbud etter utfall, 2014–2015 (N = 0)',
    );
    expect(captionFor('Nettsider 2023')).toContain(', 2023 (');
    expect(captionFor('Prøve')).toContain(', 2015 (');
  });
});

describe('other rounds', () => {
  it('declare city districts as a unit', () => {
    const set = evaluateTables(
      frozenFrom(smallRound(['0101', '030101'], { unitKind: 'kommuner-og-bydeler' }), []),
    );
    expect(set.unit).toBe('kommune eller bydel');
    expect(set.tables[0]?.caption).toBe(
      'Kommunenes og bydelenes tilbud etter utfall, 2015 (N = 0)',
    );
  });

  it('have no group where the codebook has none', () => {
    const round = registerRound('nettsider-2023', '2023-01-01');
    const set = evaluateTables(frozenFrom(round, []));
    expect(ids(set, 'utfall', 'rows')).toEqual([
      'gruppe-og-individuelt',
      'bare-gruppe',
      'bare-individuelt',
      'ikke-funnet',
      'ikke-nadd',
    ]);
    expect(set.tables).toHaveLength(13);
  });
});
