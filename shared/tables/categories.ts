import type { Criterion } from '../codebook/codebook.ts';
import { collectedKinds, sourceKind, type SourceKind } from '../events/statement.ts';
import { assertNever } from '../lib/assert-never.ts';
import { countBits } from '../lists/bits.ts';
import type { CountyNumber } from '../lib/ids.ts';
import type { TableWords } from '../messages/tables/table-words.ts';
import { regions } from '../register/regions.ts';
import type { Selection } from '../release/tables/selection.ts';
import type { TableWorld } from './table-world.ts';
import type { Variable } from './variable.ts';

/** One category of a variable: the entries that fall in it. */
export type Category = {
  readonly id: string;
  readonly label: string;
  readonly selects: Selection;
  readonly kind: 'plain' | 'total';
};

/** A variable as a round has it. */
export type Divided = {
  /** What heads its categories. */
  readonly heading: string;
  readonly categories: readonly Category[];
  /** The entries that have a value of it; null where all have. */
  readonly known: Selection | null;
  /** What the others are called. */
  readonly missing: string;
  /** Entries that were not asked stand apart from those that did not answer; null where all were asked. */
  readonly asked: Selection | null;
  /** An entry may fall in several categories, so that they do not add up. */
  readonly several: boolean;
};

const plain = (id: string, label: string, selects: Selection): Category => ({
  id,
  label,
  selects,
  kind: 'plain',
});

const simple = (heading: string, categories: readonly Category[]): Divided => ({
  heading,
  categories,
  known: null,
  missing: '',
  asked: null,
  several: false,
});

/** Replies come after the mapping: they have a category only where there are some. */
const kindsIn = ({ index }: TableWorld): readonly SourceKind[] =>
  countBits(index.taken({ kind: 'source', source: 'tilsvar' }, 'own')) > 0
    ? sourceKind.options
    : collectedKinds;

function outcomeCategories({ codebook }: TableWorld, subtotals: boolean): readonly Category[] {
  return [
    ...codebook.outcomes.map(({ id, label }) =>
      plain(id, label, { kind: 'outcome', outcomes: [id] }),
    ),
    ...(subtotals
      ? codebook.groups.map(
          ({ id, label, outcomes }): Category => ({
            id,
            label,
            selects: { kind: 'outcome', outcomes },
            kind: 'total',
          }),
        )
      : []),
  ];
}

function groupCategories({ codebook, words }: TableWorld): readonly Category[] {
  const [group] = codebook.groups;
  const inside =
    group === undefined
      ? {
          id: 'funnet',
          label: words.found,
          outcomes: codebook.outcomes.slice(0, -1).map(({ id }) => id),
        }
      : group;
  const outside = codebook.outcomes
    .map(({ id }) => id)
    .filter((id) => !inside.outcomes.includes(id));
  return [
    plain(inside.id, inside.label, { kind: 'outcome', outcomes: inside.outcomes }),
    plain(`ikke-${inside.id}`, words.others, {
      kind: 'outcome',
      outcomes: outside,
    }),
  ];
}

function criterionDivided({ id, label, answers, multiple }: Criterion, words: TableWords): Divided {
  return {
    heading: label,
    categories: answers.map((answer) =>
      plain(answer.id, answer.label, { kind: 'answer', criterion: id, answer: answer.id }),
    ),
    known: { kind: 'not', of: { kind: 'unanswered', criterion: id } },
    missing: words.unanswered,
    asked: { kind: 'asked', criterion: id, asked: true },
    several: multiple,
  };
}

function populationCategories(bounds: readonly number[], words: TableWords): readonly Category[] {
  const [first = 0] = bounds;
  const lowest = plain(`under-${String(first)}`, words.under(first), {
    kind: 'inhabitants',
    from: 0,
    below: first,
  });
  const others = bounds.map((from, at) => {
    const below = bounds[at + 1] ?? null;
    const label = below === null ? words.orMore(from) : words.fromTo(from, below - 1);
    return plain(`fra-${String(from)}`, label, { kind: 'inhabitants', from, below });
  });
  return [lowest, ...others];
}

function regionCategories({ counties }: TableWorld): readonly Category[] {
  return regions.flatMap((region) => {
    const inside = counties.map((one) => one.number).filter((one) => region.counties.includes(one));
    if (inside.length === 0) return [];
    const selects: Selection = {
      kind: 'any',
      of: inside.map((county: CountyNumber) => ({ kind: 'county', county })),
    };
    return [plain(region.id, region.label, selects)];
  });
}

/** In: a variable, what it is asked of. Out: its categories, in register order; undefined for an unknown criterion. */
export function divide(variable: Variable, world: TableWorld): Divided | undefined {
  const { codebook, words } = world;
  switch (variable.kind) {
    case 'outcome':
      return simple(words.outcome, outcomeCategories(world, variable.subtotals));
    case 'outcome-group':
      return simple(words.outcome, groupCategories(world));
    case 'criterion': {
      const criterion = codebook.criteria.find((one) => one.id === variable.criterion);
      return criterion === undefined ? undefined : criterionDivided(criterion, words);
    }
    case 'county':
      return simple(
        words.county,
        world.counties.map(({ number, name }) =>
          plain(number, name, { kind: 'county', county: number }),
        ),
      );
    case 'region':
      return simple(words.region, regionCategories(world));
    case 'population':
      return {
        ...simple(words.inhabitants, populationCategories(variable.bounds, words)),
        known: { kind: 'inhabitants', from: 0, below: null },
        missing: words.unknownInhabitants,
      };
    case 'unit-kind':
      return simple(words.unit, [
        plain('kommune', words.municipalities, { kind: 'not', of: { kind: 'city-district' } }),
        plain('bydel', words.districts, { kind: 'city-district' }),
      ]);
    case 'borderline':
      return simple(words.borderline, [
        plain('grenseland', words.borderline, { kind: 'borderline' }),
        plain('sikker', words.notBorderline, { kind: 'not', of: { kind: 'borderline' } }),
      ]);
    case 'doubt':
      return {
        ...simple(
          words.doubt,
          codebook.criteria.map(({ id, label }) =>
            plain(id, label, { kind: 'doubt', criterion: id }),
          ),
        ),
        known: { kind: 'borderline' },
        missing: words.noDoubt,
      };
    case 'source':
      return {
        ...simple(
          words.sourceHeading,
          kindsIn(world).map((source) =>
            plain(source, words.sources[source], { kind: 'source', source }),
          ),
        ),
        known: {
          kind: 'any',
          of: sourceKind.options.map((source) => ({ kind: 'source', source })),
        },
        missing: words.noSource,
        several: true,
      };
    case 'person':
      return {
        ...simple(
          words.judgedBy,
          world.persons.map((person) => plain(person, person, { kind: 'person', person })),
        ),
        several: true,
      };
    case 'round':
      return simple(
        words.round,
        world.contents.map(({ round }) => plain(round, round, { kind: 'round', round })),
      );
    default:
      return assertNever(variable.kind);
  }
}
