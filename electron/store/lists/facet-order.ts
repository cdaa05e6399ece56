import type { FacetView } from '../../../shared/contract/lists-contract.ts';
import { sourceKind } from '../../../shared/events/statement.ts';
import type { Round } from '../../../shared/events/round.ts';
import { compareNames } from '../../../shared/lib/norwegian-format.ts';
import {
  criterionFacet,
  heldBack,
  none,
  notAsked,
  unanswered,
  workingLists,
  type FixedFacet,
} from '../../../shared/lists/entry-facets.ts';

/** The order that a facet's values have of themselves; null where they are sorted by name. */
function orderOf({ codebook, counties }: Round): ReadonlyMap<string, readonly string[] | null> {
  const fixed: Readonly<Record<FixedFacet, readonly string[] | null>> = {
    liste: workingLists,
    status: ['decided', 'undecided', 'not-reached', heldBack],
    utfall: [...codebook.outcomes.map((one) => one.id), none, heldBack],
    grenseland: [...codebook.criteria.map((one) => one.id), none, heldBack],
    fylke: counties.map((one) => one.number),
    kilde: [...sourceKind.options, none],
    person: null,
  };
  const answers = codebook.criteria.map(({ id, answers: all }) => {
    const order: readonly string[] = [...all.map((one) => one.id), unanswered, notAsked, heldBack];
    return [criterionFacet(id), order] as const;
  });
  return new Map<string, readonly string[] | null>([...Object.entries(fixed), ...answers]);
}

/**
 * In: the round and the counts. Out: the facets in order, their values as the codebook and the register order them. The
 * working lists are told also where they are empty; of other facets only values that somebody has.
 */
export function facetViews(
  round: Round,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly FacetView[] {
  return [...orderOf(round)].map(([id, order]) => {
    const found = counts.get(id) ?? new Map<string, number>();
    if (id === 'liste')
      return { id, values: workingLists.map((one) => ({ id: one, count: found.get(one) ?? 0 })) };
    const known = [...found.keys()];
    const sorted =
      order === null
        ? known.toSorted(compareNames)
        : [
            ...order.filter((one) => found.has(one)),
            ...known.filter((one) => !order.includes(one)).toSorted(compareNames),
          ];
    return { id, values: sorted.map((one) => ({ id: one, count: found.get(one) ?? 0 })) };
  });
}
