import { figureSpecification, type WrittenFigure } from '../../shared/figures/specification.ts';
import { evaluateFigure } from '../../shared/figures/evaluate-figure.ts';
import type { FigureValue } from '../../shared/figures/figure-value.ts';
import { figureWords } from '../../shared/messages/figures/words-in.ts';
import type { FigureWorld, RoundChanges } from '../../shared/figures/figure-world.ts';
import { unitNumber } from '../../shared/lib/ids.ts';
import { refuse } from '../../shared/lib/refusal.ts';
import { accept, reject } from '../../shared/lib/result.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import type { TableCell, TableValue } from '../../shared/release/table-value.ts';
import { evaluateTables } from '../../shared/release/tables/evaluate-tables.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  registerRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';

/** Every seventh, eleventh … municipality has something else, so that no figure is all of one colour. */
function outcomeAt(at: number): string {
  if (at % 29 === 0) return 'tilbud-uten-tjeneste';
  if (at % 7 === 0) return 'egen-tjeneste';
  if (at % 11 === 0) return 'interkommunal-tjeneste';
  if (at % 13 === 0) return 'planlagt-tjeneste';
  return 'ingen-tjeneste';
}

/** An invented round over a whole register, with every outcome, borderline ones, and some not reached or undecided. */
export function variedContent(date = '2015-01-01'): FrozenContent {
  const round = registerRound('tjenester-2015', date);
  const states = round.units.flatMap(({ number }, at) => {
    if (at % 53 === 1) return [notReached(number)];
    if (at % 97 === 2) return [];
    const outcome = outcomeAt(at);
    const other = outcome === 'ingen-tjeneste' ? 'egen-tjeneste' : 'ingen-tjeneste';
    const borderline =
      outcome === 'tilbud-uten-tjeneste' || at % 17 === 0 ? markOf('mestring', other) : null;
    return [
      stateOf(number, {
        statements: [interview()],
        judgements: [voteFor(outcome, { borderline })],
      }),
    ];
  });
  return frozenFrom(round, states);
}

const changes: RoundChanges = {
  moments: ['Kartlegging 2015', 'Kartlegging 2020'],
  notes: ['Enhet: kommune.'],
  changes: [
    ['egen-tjeneste', 'egen-tjeneste', 40],
    ['egen-tjeneste', 'ingen-tjeneste', 6],
    ['ingen-tjeneste', 'egen-tjeneste', 25],
    ['ingen-tjeneste', 'ingen-tjeneste', 180],
    ['planlagt-tjeneste', 'egen-tjeneste', 12],
    ['ingen-tjeneste', 'sprikende', 9],
  ].map(([from = '', to = '', n = 0]) => ({
    from: { id: String(from), label: String(from) },
    to: { id: String(to), label: String(to) },
    n: Number(n),
    units: [unitNumber.parse('0101')],
  })),
};

const roundCell = (row: string, column: string, n: number): TableCell => ({
  table: 'runder',
  row,
  column,
  n,
  denominator: 400,
  percent: n / 4,
  low: n - 4,
  high: n + 2,
  lowPercent: (n - 4) / 4,
  highPercent: (n + 2) / 4,
  entries: [],
  swings: [],
});

const line = (id: string, label: string, kind: 'plain' | 'total' = 'plain') => ({
  id,
  label,
  kind,
});

/** Three rounds beside each other, as a table with the round in its columns gives them. */
const rounds: TableValue = {
  id: 'runder',
  number: 1,
  caption: 'Utfall i tre runder',
  rowHeading: 'Utfall',
  rows: [line('egen', 'Egen tjeneste'), line('har', 'Har tjeneste', 'total')],
  columns: [line('a', '2015'), line('b', '2020'), line('c', '2023')],
  cells: [
    ...[72, 96, 120].map((n, at) => roundCell('egen', 'abc'.charAt(at), n)),
    ...[100, 132, 154].map((n, at) => roundCell('har', 'abc'.charAt(at), n)),
  ],
  notes: [],
};

/** What figures are drawn from: the built-in tables of the content, a table over rounds, and changes between two. */
export function figureWorldOf(
  content: FrozenContent,
  change: Partial<FigureWorld> = {},
): FigureWorld {
  const tables = [...evaluateTables(content).tables, rounds];
  return {
    content,
    rounds: rounds.columns.map((one) => one.id),
    table: (id) => {
      const found = tables.find((one) => one.id === id);
      return found === undefined ? reject(refuse('piece-unknown', { id })) : accept(found);
    },
    changes: () => accept(changes),
    boundaries: null,
    digits: 1,
    words: figureWords('nb'),
    ...change,
  };
}

/** One figure of every kind but areas, and some in both widths. */
export const everyKind: readonly WrittenFigure[] = [
  { id: 'stolper', kind: 'bars', title: 'Utfall', table: 'utfall' },
  {
    id: 'stablet',
    kind: 'stacked-bars',
    title: 'Utfall etter fylke',
    table: 'utfall-fylke',
    width: 'two',
  },
  { id: 'punkter', kind: 'dots', title: 'Runder som punkter', table: 'runder' },
  {
    id: 'spenn',
    kind: 'ranges',
    title: 'Har tjeneste, etter fylke',
    table: 'utfall-fylke',
    column: 'har-tjeneste',
  },
  { id: 'endring', kind: 'change', title: 'Fra runde til runde', table: 'runder' },
  { id: 'strom', kind: 'outcome-flow', title: 'Mellom utfall', width: 'two' },
  { id: 'flyt', kind: 'flow', title: 'Fra registrert til publisert' },
  { id: 'kart', kind: 'map', title: 'Kart' },
  { id: 'rutekart', kind: 'tile-map', title: 'Rutekart' },
];

/** In: a figure as it is written, and what it is drawn from. Out: it, evaluated, as figure 1. */
export function figureOf(written: WrittenFigure, world: FigureWorld): FigureValue {
  return valueOf(evaluateFigure(figureSpecification.parse(written), 1, world));
}
