import { serviceOf } from '../codebook/service-of.ts';
import { rangeNote, groupNotes, registerNote } from '../release/tables/table-words.ts';
import { countBits, countBoth } from '../lists/bits.ts';
import type { Selection } from '../release/tables/selection.ts';
import { variablesOf, type Counting } from './counted-unit.ts';
import { allOf } from './plan-lines.ts';
import type { TableSpecification } from './specification.ts';
import type { TableWorld } from './table-world.ts';

const countOf = ({ index }: TableWorld, selection: Selection): number =>
  countBits(index.taken(selection, 'own'));

/** What one count is, and what became of those that were registered and are not counted. */
function accountNote(world: TableWorld, { unit }: Counting): string {
  const { index, words } = world;
  const district: Selection = { kind: 'city-district' };
  const scope: Selection =
    unit === 'bydel'
      ? district
      : unit === 'kommune' && countOf(world, district) > 0
        ? { kind: 'not', of: district }
        : { kind: 'every' };
  const within = (selection: Selection): number =>
    countBoth(index.taken(scope, 'own'), index.taken(selection, 'own'));
  const registered = countOf(world, scope);
  const decided = within({ kind: 'decided' });
  const notReached = within({ kind: 'not-reached' });
  const left = index.entries.length - registered;
  return words.counted({ unit, registered, decided, notReached, left });
}

function serviceNote({ codebook, index, words }: TableWorld): string {
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
  return words.sharedServices(countBits(index.taken(members, 'own')));
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
  const { words } = world;
  const { statistic, readings, range } = spec;
  const asJudged = readings.includes('as-judged') && range !== 'none';
  const variables = variablesOf(spec);
  const grouped = variables.some((one) => one.kind === 'outcome-group' || one.subtotals);
  return [
    accountNote(world, counting),
    ...(counting.unit === 'tjeneste' ? [serviceNote(world)] : []),
    ...(counting.unit === 'innbygger' || variables.some((one) => one.kind === 'population')
      ? [words.inhabitantsOf(world.year)]
      : []),
    ...(filterLabels.length === 0 ? [] : [words.only(filterLabels)]),
    ...('of' in statistic ? [words.percentOf[statistic.of]] : []),
    ...(asJudged ? [rangeNote(content, words)] : []),
    ...readings.flatMap((reading) => words.readingNotes[reading] ?? []),
    ...(grouped ? groupNotes(content) : []),
    ...more,
    ...new Set(world.contents.map((one) => registerNote(one, words))),
    ...spec.notes,
  ];
}
