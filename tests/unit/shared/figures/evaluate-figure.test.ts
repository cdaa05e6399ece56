import { describe, expect, it } from 'vitest';
import { evaluateFigure } from '../../../../shared/figures/evaluate-figure.ts';
import type { Drawing, FigureValue } from '../../../../shared/figures/figure-value.ts';
import {
  figureSpecification,
  type WrittenFigure,
} from '../../../../shared/figures/specification.ts';
import { builtInFigures } from '../../../../shared/figures/built-in-figures.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { accept } from '../../../../shared/lib/result.ts';
import {
  everyKind,
  figureOf,
  figureWorldOf,
  variedContent,
} from '../../../builders/drawn-figures.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

const content = variedContent();
const world = figureWorldOf(content);
const draw = (written: WrittenFigure): FigureValue => figureOf(written, world);

/** The drawing that has that kind among its own. */
type Of<K, D = Drawing> = D extends { readonly kind: infer L } ? (K extends L ? D : never) : never;

function drawingOf<K extends Drawing['kind']>({ id, drawing }: FigureValue, kind: K): Of<K> {
  if (drawing.kind !== kind) throw new Error(`${id} draws ${drawing.kind}`);
  // The kind has just been looked at; a type parameter is not narrowed by it.
  return drawing as Of<K>;
}

const refusalOf = (written: WrittenFigure, change = {}) =>
  evaluateFigure(figureSpecification.parse(written), 1, figureWorldOf(content, change));

describe('every figure', () => {
  it.each(everyKind.map((one) => [one.id, one] as const))(
    '%s has number, source, text alternative and the table behind it',
    (_, written) => {
      const value = draw(written);
      expect(value.label).toBe('Figur 1.');
      expect(value.source).toBe(
        'Kilde: Kartlegging 2015, utgivelse 1.0; SSB, Kartverket, GeoNames.',
      );
      expect(value.alternative).toMatch(/\d/u);
      expect(value.behind.rows.length).toBeGreaterThan(0);
      for (const { cells } of value.behind.rows)
        expect(cells).toHaveLength(value.behind.columns.length);
    },
  );

  it('says a text alternative of its own where one is written', () => {
    const value = draw({ id: 'a', kind: 'map', title: 'Kart', alternative: 'Et kart.' });
    expect(value.alternative).toBe('Et kart.');
  });

  it('has a set of its own for a round', () => {
    const ids = (boundaries: boolean) =>
      builtInFigures(content, boundaries).map(({ kind }) => kind);
    expect(ids(false)).toEqual(['bars', 'stacked-bars', 'tile-map', 'map', 'flow']);
    expect(ids(true)).toContain('areas');
  });
});

describe('bars', () => {
  it('are the numbers of the table: 79 of 428, 75 to 79', () => {
    const value = figureOf(
      { id: 'a', kind: 'bars', title: 'Utfall', table: 'utfall' },
      figureWorldOf(reference2015()),
    );
    const { rows, axis } = drawingOf(value, 'bars');
    const bar = rows.find((one) => one.id === 'har-tjeneste');
    expect(bar).toMatchObject({
      label: 'Har tjeneste',
      total: true,
      amount: { n: 79, denominator: 428, text: '79 (18,5\u00A0%)', range: '75–79' },
    });
    expect(bar?.amount.value).toBeCloseTo((100 * 79) / 428, 10);
    expect(bar?.amount.low).toBeCloseTo((100 * 75) / 428, 10);
    expect(axis.ticks.map((one) => one.text)).toEqual(['0', '20', '40', '60', '80']);
    expect(value.alternative).toContain('Har tjeneste 79 (18,5\u00A0%), spenn 75–79');
    expect(value.notes).toContain(
      'Skravert: laveste til høyeste verdi etter hvordan grensetilfellene leses.',
    );
  });

  it('leave out what stands outside the denominator', () => {
    const { rows } = drawingOf(
      draw({ id: 'a', kind: 'bars', title: 'x', table: 'utfall' }),
      'bars',
    );
    expect(rows.map((one) => one.id)).not.toContain('ikke-nadd');
  });

  it('do not show a number that the table does not print', () => {
    const [table] = evaluateTables(content).tables;
    if (table === undefined) throw new Error('There are tables');
    const hidden = {
      ...table,
      cells: table.cells.map((cell) =>
        cell.row === 'egen-tjeneste' ? { ...cell, suppressed: 'small' as const } : cell,
      ),
    };
    const value = figureOf(
      { id: 'a', kind: 'bars', title: 'x', table: 'utfall' },
      figureWorldOf(content, { table: () => accept(hidden) }),
    );
    expect(drawingOf(value, 'bars').rows.map((one) => one.id)).not.toContain('egen-tjeneste');
    expect(JSON.stringify(value)).not.toContain('Egen tjeneste');
  });
});

describe('stacked bars', () => {
  it('add up to 100 in each county, with N beside', () => {
    const { rows, axis } = drawingOf(
      draw({ id: 'a', kind: 'stacked-bars', title: 'x', table: 'utfall-fylke' }),
      'stacked-bars',
    );
    expect(axis.to).toBe(100);
    for (const { amounts } of rows) {
      const sum = amounts.reduce((total, one) => total + (one?.value ?? 0), 0);
      expect(sum).toBeCloseTo(100, 8);
    }
    expect(rows.find((one) => one.id === 'alle')?.of).toBe(String(content.ledger.decided));
  });

  it('are refused where one unit is in several parts', () => {
    const table = evaluateTables(content).tables.find((one) => one.id === 'utfall-fylke');
    if (table === undefined) throw new Error('There are counties');
    const overlapping = {
      ...table,
      columns: table.columns.map((one) => ({ ...one, kind: 'plain' as const })),
    };
    expect(
      refusalOf(
        { id: 'a', kind: 'stacked-bars', title: 'x', table: 'utfall-fylke' },
        { table: () => accept(overlapping) },
      ),
    ).toMatchObject({ refusal: { code: 'figure-does-not-fit' } });
  });
});

describe('the flow', () => {
  it('goes down by what stands beside each box, and ends in the outcomes', () => {
    const { steps } = drawingOf(draw({ id: 'a', kind: 'flow', title: 'x' }), 'flow');
    const { registered, notReached, undecided, decided } = content.ledger;
    expect(steps[0]?.box.n).toBe(registered);
    steps.slice(1).forEach(({ box }, at) => {
      const before = steps[at];
      const beside = before?.aside.reduce((sum, one) => sum + one.n, 0) ?? 0;
      expect(box.n).toBe((before?.box.n ?? 0) - beside);
    });
    const asides = steps.flatMap((one) => one.aside);
    expect(asides.find((one) => one.id === 'ikke-nadd')?.n).toBe(notReached);
    const open = asides.filter((one) => ['uavgjort', 'uten-kilder'].includes(one.id));
    expect(open.reduce((sum, one) => sum + one.n, 0)).toBe(undecided);
    expect(steps.at(-1)?.box).toMatchObject({ title: 'Publisert i utgivelse 1.0', n: decided });
  });
});

describe('maps', () => {
  it.each(['map', 'tile-map'] as const)('%s: every unit, and the classes add up', (kind) => {
    const { drawing } = draw({ id: 'a', kind, title: 'x' });
    if (drawing.kind !== 'map' && drawing.kind !== 'tile-map') throw new Error('a map');
    const units = drawing.kind === 'map' ? drawing.points : drawing.tiles;
    expect(units).toHaveLength(428);
    expect(drawing.classes.reduce((sum, one) => sum + one.n, 0)).toBe(428);
    expect(drawing.classes.map((one) => one.id)).toContain('not-reached');
    const marked = units.filter((one) => one.borderline).length;
    expect(marked).toBe(content.ledger.borderline);
    expect(drawing.classes.reduce((sum, one) => sum + one.borderline, 0)).toBe(marked);
  });

  it('draws areas only where boundaries are at hand, and names their file', () => {
    const areas = { id: 'a', kind: 'areas', title: 'x' } as const;
    expect(refusalOf(areas)).toMatchObject({ refusal: { code: 'figure-does-not-fit' } });
    const value = figureOf(areas, figureWorldOf(content, { boundaries: 'grenser.geojson' }));
    expect(value.notes).toContain('Grenser: grenser.geojson.');
  });
});

describe('a figure that cannot be drawn', () => {
  const of = (written: Omit<WrittenFigure, 'id' | 'title'>) =>
    refusalOf({ id: 'a', title: 'x', ...written });

  it.each([
    ['without a table', of({ kind: 'bars' }), 'figure-without-table'],
    ['of a table there is none of', of({ kind: 'bars', table: 'nei' }), 'piece-unknown'],
    [
      'of a column there is none of',
      of({ kind: 'bars', table: 'utfall', column: 'nei' }),
      'figure-does-not-fit',
    ],
    [
      'of one column, stacked',
      of({ kind: 'stacked-bars', table: 'utfall' }),
      'figure-does-not-fit',
    ],
    [
      'of one round, from round to round',
      of({ kind: 'change', table: 'utfall' }),
      'figure-does-not-fit',
    ],
    [
      'of outcomes, from round to round',
      of({ kind: 'change', table: 'grenseland' }),
      'figure-does-not-fit',
    ],
    [
      'with more points than shapes',
      of({ kind: 'dots', table: 'utfall-fylke' }),
      'figure-does-not-fit',
    ],
  ])('%s is refused', (_, result, code) => {
    expect(result).toMatchObject({ ok: false, refusal: { code } });
  });
});
