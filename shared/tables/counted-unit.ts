import type { Codebook } from '../codebook/codebook.ts';
import { serviceOf } from '../codebook/service-of.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { Selection } from '../release/tables/selection.ts';
import type { CountedUnit, TableSpecification } from './specification.ts';
import type { TableWorld } from './table-world.ts';
import type { Variable } from './variable.ts';

/** What one count is, and which entries are counted at all. */
export type Counting = { readonly unit: CountedUnit; readonly selects: readonly Selection[] };

const district: Selection = { kind: 'city-district' };
const municipality: Selection = { kind: 'not', of: district };
const decided: Selection = { kind: 'decided' };

/** In: what a codebook says a service is. Out: the entries at which one is counted: its own, or its host's. */
function services({ outcomes, elsewhere }: NonNullable<Codebook['service']>): readonly Selection[] {
  const { criterion, answers } = elsewhere;
  return [
    { kind: 'outcome', outcomes },
    {
      kind: 'not',
      of: { kind: 'any', of: answers.map((answer) => ({ kind: 'answer', criterion, answer })) },
    },
  ];
}

/** In: a specification. Out: every variable it names. */
export function variablesOf(spec: TableSpecification): readonly Variable[] {
  return [
    ...spec.rows.flat(),
    ...spec.columns.flat(),
    ...(spec.layer === null ? [] : [spec.layer]),
    ...spec.filter.map((one) => one.variable),
  ];
}

const unknownUnit = (id: string, unit: CountedUnit) =>
  reject(refuse('category-unknown', { id, what: 'telleenheten', value: unit }));

function allInhabitants(id: string, { index, year }: TableWorld): Result<Counting> {
  const unknown = index.entries.filter((one) => (one.inhabitants ?? null) === null);
  if (unknown.length === 0) return accept({ unit: 'innbygger', selects: [decided] });
  const some = unknown.slice(0, 3).map((one) => one.name);
  const rest = unknown.length - some.length;
  return reject(
    refuse('population-unknown', {
      id,
      year: String(year),
      units: rest > 0 ? `${some.join(', ')} og ${String(rest)} til` : some.join(', '),
      numbers: unknown.map((one) => one.unit),
    }),
  );
}

/**
 * In: a specification and what it is evaluated over. Out: what one count is. Errors: `denominator-not-declared` where a
 * round has city districts and nothing is said; `denominators-mixed` where one kind is declared and a variable divides
 * by both; `population-unknown`; `category-unknown` for a unit that the round or its codebook does not have.
 */
export function countedAs(spec: TableSpecification, world: TableWorld): Result<Counting> {
  const withDistricts = world.contents.some((one) => one.unitKind === 'kommuner-og-bydeler');
  const unit = spec.unit ?? (withDistricts ? null : 'kommune');
  if (unit === null) return reject(refuse('denominator-not-declared', { id: spec.id }));
  const divides = variablesOf(spec).some((one) => one.kind === 'unit-kind');
  if (divides && (unit === 'kommune' || unit === 'bydel')) {
    return reject(
      refuse('denominators-mixed', { id: spec.id, units: 'kommuner og bydeler', unit }),
    );
  }
  switch (unit) {
    case 'kommune':
      return accept({ unit, selects: withDistricts ? [decided, municipality] : [decided] });
    case 'bydel':
      return withDistricts
        ? accept({ unit, selects: [decided, district] })
        : unknownUnit(spec.id, unit);
    case 'kommune-og-bydel':
      return withDistricts ? accept({ unit, selects: [decided] }) : unknownUnit(spec.id, unit);
    case 'tjeneste': {
      const service = serviceOf(world.codebook);
      return service === undefined
        ? unknownUnit(spec.id, unit)
        : accept({ unit, selects: [decided, ...services(service)] });
    }
    case 'innbygger':
      return allInhabitants(spec.id, world);
    default:
      return unit satisfies never;
  }
}
