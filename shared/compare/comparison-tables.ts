import { dateText, integerText } from '../lib/norwegian-format.ts';
import { markingsOf } from '../release/markings.ts';
import type { TableCell, TableLine, TableSet, TableValue } from '../release/table-value.ts';
import { unitWords } from '../release/unit-words.ts';
import { cause } from './cause.ts';
import { everyOutcome } from './category.ts';
import { comparedWords, comparisonNotes } from './comparison-notes.ts';
import { causeWords, fateWords, versionWords } from './comparison-words.ts';
import type { ComparedUnit, Comparison } from './comparison.ts';
import { fate } from './fate.ts';
import { countSteps, flowLines, type Counted, type FlowLine } from './flows.ts';

type Place = Pick<TableCell, 'table' | 'row' | 'column'>;

function cellOf(place: Place, counted: Counted, denominator: number | null): TableCell {
  const { n, low, high, units, swings } = counted;
  const percent = (part: number): number | null =>
    denominator === null || denominator === 0 ? null : (100 * part) / denominator;
  return {
    ...place,
    n,
    denominator,
    percent: percent(n),
    low,
    high,
    lowPercent: percent(low),
    highPercent: percent(high),
    entries: [...units],
    swings: [...swings],
  };
}

/** A line with the ids of the states it counts. */
type Summed = TableLine & { readonly ids: ReadonlySet<string> };

function summed(lines: readonly FlowLine[]): readonly Summed[] {
  const one = ({ id, label, kind }: FlowLine): Summed => ({ id, label, kind, ids: new Set([id]) });
  const plain = lines.filter((line) => line.kind === 'plain');
  const all: Summed = {
    id: 'alle',
    label: 'Alle',
    kind: 'total',
    ids: new Set(plain.map((line) => line.id)),
  };
  return [...plain.map(one), all, ...lines.filter((line) => line.kind === 'outside').map(one)];
}

const lineOf = ({ id, label, kind }: TableLine): TableLine => ({ id, label, kind });

/** In: a comparison. Out: `flyt`: from × to, with what is not known outside the totals. */
export function flowTable(comparison: Comparison): TableValue {
  const { units, register, by } = comparison;
  const lines = flowLines(comparison);
  const rows = summed(lines.rows);
  const columns = summed(lines.columns);
  const known = units.filter(
    (one) =>
      rows.some((row) => row.kind === 'total' && row.ids.has(one.from.id)) &&
      columns.some((column) => column.kind === 'total' && column.ids.has(one.to.id)),
  ).length;
  const what = by === everyOutcome ? 'Utfall' : 'Antall';
  return {
    id: 'flyt',
    number: 1,
    caption: `${what} i ${comparedWords(comparison)}, ${dateText(register)} (N = ${integerText(units.length)})`,
    rowHeading: versionWords(comparison.from.content),
    rows: rows.map(lineOf),
    columns: columns.map(lineOf),
    cells: rows.flatMap((row) =>
      columns.map((column) =>
        cellOf(
          { table: 'flyt', row: row.id, column: column.id },
          countSteps(comparison, (step) => row.ids.has(step.from) && column.ids.has(step.to)),
          row.kind === 'outside' || column.kind === 'outside' ? null : known,
        ),
      ),
    ),
    notes: [...comparisonNotes(comparison)],
    show: { statistic: 'count', range: 'brackets' },
  };
}

/** What does not hang on how anything is read: the count is its own lowest and highest. */
function fixed(units: readonly ComparedUnit[]): Counted {
  const numbers = units.map((one) => one.unit);
  return { n: units.length, low: units.length, high: units.length, units: numbers, swings: [] };
}

function fateTable(comparison: Comparison): TableValue {
  const { units, register } = comparison;
  return {
    id: 'enheter',
    number: 2,
    caption: `Enhetene ${dateText(register)} etter hva som har skjedd med dem (N = ${integerText(units.length)})`,
    rowHeading: 'Enheten er',
    rows: fate.options.map((id) => ({ id, label: fateWords[id], kind: 'plain' })),
    columns: [{ id: 'n', label: 'n', kind: 'plain' }],
    cells: fate.options.map((id) =>
      cellOf(
        { table: 'enheter', row: id, column: 'n' },
        fixed(units.filter((one) => one.fate === id)),
        units.length,
      ),
    ),
    notes: comparisonNotes(comparison).slice(0, comparison.codebookNote === null ? 1 : 2),
  };
}

function causeTable(comparison: Comparison): TableValue {
  const { units, register } = comparison;
  const changed = units.filter((one) => one.verdict === 'changed');
  const columns = [
    { id: 'n', label: 'Slik det er vurdert', of: changed },
    {
      id: 'uansett',
      label: 'Uansett grenseland',
      of: changed.filter((one) => one.certain),
    },
  ];
  return {
    id: 'arsaker',
    number: 3,
    caption: `Endringene mellom ${versionWords(comparison.from.content)}, og ${versionWords(comparison.to.content)}, etter årsak, ${dateText(register)} (N = ${integerText(changed.length)})`,
    rowHeading: 'Årsak',
    rows: cause.options.map((id) => ({ id, label: causeWords[id], kind: 'plain' })),
    columns: columns.map(({ id, label }) => ({ id, label, kind: 'plain' })),
    cells: cause.options.flatMap((id) =>
      columns.map((column) =>
        cellOf(
          { table: 'arsaker', row: id, column: column.id },
          fixed(column.of.filter((one) => one.cause?.cause === id)),
          column.of.length,
        ),
      ),
    ),
    notes: [
      ...comparisonNotes(comparison),
      'Hver endring har én årsak. Uansett grenseland: endringer som står hvordan grensetilfellene enn leses.',
    ],
    show: { statistic: 'count', range: 'none' },
  };
}

function marked({ from, to }: Comparison): Pick<TableSet, 'draft' | 'invented' | 'heldBack'> {
  const heldBack = (from.content.heldBack ?? 0) + (to.content.heldBack ?? 0);
  return {
    draft: from.content.draft || to.content.draft,
    invented: from.content.invented || to.content.invented,
    ...(heldBack === 0 ? {} : { heldBack }),
  };
}

/** In: a comparison. Out: what must stand wherever it is shown. */
export function comparisonMarkings(comparison: Comparison): readonly string[] {
  return markingsOf(marked(comparison));
}

/** In: a comparison. Out: its tables as data: the flow from × to, the units by what became of them, the changes by cause. */
export function comparisonTables(comparison: Comparison): TableSet {
  const { from, to, register, unitKind } = comparison;
  return {
    language: 'nb',
    release: null,
    ...marked(comparison),
    round: `${versionWords(from.content)}, og ${versionWords(to.content)}`,
    registerDate: register,
    codebook: to.content.codebook.id,
    codebookVersion: to.content.codebook.version,
    unit: unitWords(unitKind).id,
    filter: null,
    tables: [flowTable(comparison), fateTable(comparison), causeTable(comparison)],
  };
}
