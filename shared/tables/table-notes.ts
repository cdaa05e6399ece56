import { serviceOf } from '../codebook/service-of.ts';
import { countText, integerText, listText } from '../lib/norwegian-format.ts';
import { rangeNote, groupNotes, registerNote } from '../release/tables/table-words.ts';
import { both, countBits } from '../lists/bits.ts';
import type { Selection } from '../release/tables/selection.ts';
import { variablesOf, type Counting } from './counted-unit.ts';
import { allOf } from './plan-lines.ts';
import type { CountedUnit, TableReading, TableSpecification } from './specification.ts';
import type { TableWorld } from './table-world.ts';

const unitNames: Readonly<Record<CountedUnit, string>> = {
  kommune: 'kommune',
  bydel: 'bydel',
  'kommune-og-bydel': 'kommune eller bydel, talt sammen',
  tjeneste: 'tjeneste',
  innbygger: 'innbygger',
};

const percentNotes = {
  row: 'Prosent av raden.',
  column: 'Prosent av kolonnen.',
  table: 'Prosent av alle i tabellen.',
  group: 'Prosent av gruppen raden står under.',
} as const;

const readingNotes: Readonly<Record<TableReading, string | null>> = {
  'as-judged': null,
  strict: 'Streng: alle grensetilfeller er lest som det utfallet som ikke telles med.',
  wide: 'Vid: alle grensetilfeller er lest som det utfallet som telles med.',
  'without-borderline': 'Uten grenseland: grensetilfellene er holdt utenfor, også i nevneren.',
};

/** How a column is headed that reads the borderline entries in one way. */
export const readingLabels: Readonly<Record<TableReading, string>> = {
  'as-judged': 'Som vurdert',
  strict: 'Streng',
  wide: 'Vid',
  'without-borderline': 'Uten grenseland',
};

const countOf = ({ index }: TableWorld, selection: Selection): number =>
  countBits(index.taken(selection, 'own'));

/** What one count is, and what became of those that were registered and are not counted. */
function accountNote(world: TableWorld, { unit }: Counting): string {
  const { index } = world;
  const district: Selection = { kind: 'city-district' };
  const scope: Selection =
    unit === 'bydel'
      ? district
      : unit === 'kommune' && countOf(world, district) > 0
        ? { kind: 'not', of: district }
        : { kind: 'every' };
  const within = (selection: Selection): number =>
    countBits(both(index.taken(scope, 'own'), index.taken(selection, 'own')));
  const registered = countOf(world, scope);
  const decided = within({ kind: 'decided' });
  const notReached = within({ kind: 'not-reached' });
  const left = index.entries.length - registered;
  const outside = left === 0 ? '' : ` ${integerText(left)} enheter av et annet slag er ikke talt.`;
  const unitText = `Telleenhet: ${unitNames[unit]}.`;
  if (decided === registered)
    return `${unitText} Alle ${integerText(registered)} er avgjort.${outside}`;
  return (
    `${unitText} ${integerText(decided)} av ${integerText(registered)} er avgjort; ` +
    `${integerText(notReached)} ble ikke nådd, og ${integerText(registered - decided - notReached)} er uavgjort.${outside}`
  );
}

function serviceNote({ codebook, index }: TableWorld): string {
  const service = serviceOf(codebook);
  if (service === undefined) return '';
  const { outcomes, elsewhere } = service;
  const members = allOf([
    { kind: 'decided' },
    { kind: 'outcome', outcomes },
    {
      kind: 'any',
      of: elsewhere.answers.map((answer) => ({
        kind: 'answer',
        criterion: elsewhere.criterion,
        answer,
      })),
    },
  ]);
  const n = countBits(index.taken(members, 'own'));
  const noun = { one: 'deltaker', many: 'deltakere' };
  return `En interkommunal tjeneste er én tjeneste, talt hos vertskommunen; ${countText(n, noun)} er ikke talt for seg.`;
}

function filterNotes(
  { filter }: TableSpecification,
  labels: readonly (readonly string[])[],
): readonly string[] {
  return filter.length === 0 ? [] : [`Bare: ${labels.map(listText).join('; ')}.`];
}

/**
 * In: a specification, what it is evaluated over, how it counts, and the labels of what it is filtered by. Out: the
 * notes that say what the numbers are: unit and account, percentages, range, readings, groups, register, its own.
 */
export function tableNotes(
  spec: TableSpecification,
  world: TableWorld,
  counting: Counting,
  filterLabels: readonly (readonly string[])[],
  more: readonly string[],
): readonly string[] {
  const [content] = world.contents;
  const { statistic, readings, range } = spec;
  const asJudged = readings.includes('as-judged') && range !== 'none';
  const variables = variablesOf(spec);
  const grouped = variables.some((one) => one.kind === 'outcome-group' || one.subtotals);
  return [
    accountNote(world, counting),
    ...(counting.unit === 'tjeneste' ? [serviceNote(world)] : []),
    ...(counting.unit === 'innbygger' || variables.some((one) => one.kind === 'population')
      ? [`Innbyggere 1. januar ${String(world.year)}: SSB, tabell 07459.`]
      : []),
    ...filterNotes(spec, filterLabels),
    ...('of' in statistic ? [percentNotes[statistic.of]] : []),
    ...(asJudged ? [rangeNote(content)] : []),
    ...readings.flatMap((reading) => readingNotes[reading] ?? []),
    ...(grouped ? groupNotes(content) : []),
    ...more,
    registerNote(content),
    ...spec.notes,
  ];
}
