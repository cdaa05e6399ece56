import type { UnitNumber } from '../lib/ids.ts';
import { listText } from '../lib/norwegian-format.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { FrozenContent } from '../release/frozen-content.ts';

/** A closed line: places as east and north. */
export type BoundaryRing = readonly (readonly [number, number])[];

/** The boundaries of one unit: polygons, each with its outer ring first and its holes after. */
export type Boundary = {
  readonly unit: string;
  readonly polygons: readonly (readonly BoundaryRing[])[];
};

/** Boundaries as the user supplied them. */
export type Boundaries = {
  readonly file: string;
  /** Degrees east and north (WGS 84), or metres on a plane (UTM). */
  readonly measure: 'degrees' | 'metres';
  readonly areas: readonly Boundary[];
};

/** How many of those that are missing are named. */
const mostNamed = 8;

/**
 * In: boundaries and the content to be drawn within them. Out: the boundaries of its units, in register order.
 * Error: `boundaries-unmatched` where a unit has none: it would else silently disappear from the map.
 */
export function matchBoundaries(
  { file, measure, areas }: Boundaries,
  { entries }: FrozenContent,
): Result<Boundaries> {
  const known = new Map<string, Boundary>(areas.map((one) => [one.unit, one]));
  const missing = entries.filter((one) => !known.has(one.unit));
  if (missing.length === 0) {
    const found = entries.flatMap(
      ({ unit }: { readonly unit: UnitNumber }) => known.get(unit) ?? [],
    );
    return accept({ file, measure, areas: found });
  }
  const named = missing.slice(0, mostNamed).map(({ unit, name }) => `${unit} ${name}`);
  const rest = missing.length - named.length;
  return reject(
    refuse('boundaries-unmatched', {
      file,
      found: String(entries.length - missing.length),
      wanted: String(entries.length),
      missing: listText(rest > 0 ? [...named, `${rest} til`] : named),
      units: missing.map((one) => one.unit),
    }),
  );
}
