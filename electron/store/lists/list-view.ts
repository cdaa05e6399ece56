import type { ListView } from '../../../shared/contract/lists-contract.ts';
import type { Round } from '../../../shared/events/round.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import {
  countBits,
  noBits,
  numbersIn,
  putBit,
  someOf,
  type Bits,
} from '../../../shared/lists/bits.ts';
import { narrow } from '../../../shared/lists/facet-index.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { MappingFile } from '../mapping-file.ts';
import { outlineOf } from '../outlines.ts';
import { overruledUnits } from '../precedents/overruled.ts';
import { queueRow } from '../views-queue.ts';
import { facetViews } from './facet-order.ts';
import { keptIndex } from './kept-index.ts';

const names = new WeakMap<Round, readonly string[]>();

/** Names and numbers as they are searched, found once a round. */
function searchedNames(round: Round): readonly string[] {
  const known = names.get(round);
  if (known !== undefined) return known;
  const made = round.units.map((one) => `${one.name} ${one.number}`.toLocaleLowerCase('nb'));
  names.set(round, made);
  return made;
}

function within(round: Round, search: string): Bits | null {
  const words = search.trim().toLocaleLowerCase('nb');
  if (words === '') return null;
  const found = noBits(round.units.length);
  for (const [at, name] of searchedNames(round).entries())
    if (name.includes(words)) putBit(found, at, true);
  return found;
}

type Chosen = {
  readonly choice: Readonly<Record<string, readonly string[]>>;
  readonly search: string;
};

/** Whose list of what: the open file, a round, who asks, and of which entries that one has drafts. */
export type ListPlace = {
  readonly file: MappingFile;
  readonly round: Round;
  readonly asker: Asker;
  readonly drafted: ReadonlySet<string>;
};

function narrowed({ file, round, asker, drafted }: ListPlace, { choice, search }: Chosen) {
  const index = keptIndex(file, round, asker, drafted);
  return narrow(index, new Map(Object.entries(choice)), within(round, search));
}

/** In: whose list, and what is chosen. Out: the units that are left, in register order. */
export function listedUnits(place: ListPlace, chosen: Chosen): readonly UnitNumber[] {
  const { matching } = narrowed(place, chosen);
  return [...numbersIn(matching)].flatMap((at) => place.round.units[at]?.number ?? []);
}

/** In: whose list, what is chosen, and which part of the rows. Out: the list as that one may see it. */
export function listView(
  place: ListPlace,
  { from, limit, ...chosen }: Chosen & { readonly from: number; readonly limit: number },
): ListView {
  const { file, round, asker, drafted } = place;
  const { counts, matching } = narrowed(place, chosen);
  const memory = file.memory();
  const beside = { drafted, overruled: overruledUnits(memory, asker, round.id) };
  return {
    total: countBits(matching),
    registered: round.units.length,
    facets: facetViews(round, counts),
    rows: someOf(matching, from, limit).flatMap((at) => {
      const unit = round.units[at];
      if (unit === undefined) return [];
      return [queueRow(unit, outlineOf(memory, round, unit.number), beside, asker)];
    }),
  };
}
