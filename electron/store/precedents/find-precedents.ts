import type { PrecedentsView } from '../../../shared/contract/precedent-contract.ts';
import type { Round } from '../../../shared/events/round.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { placeKey } from '../../../shared/precedent/precedent-case.ts';
import { isWithheld, maskedEntry, type Asker } from '../../../shared/projections/withheld.ts';
import type { MappingFile } from '../mapping-file.ts';
import { entryOf, type Memory } from '../memory.ts';
import { askedAbout, type AsForm } from './asked-about.ts';
import { caseShelf, type CaseShelf } from './case-shelf.ts';
import { askerKey, mayBeSeen } from './case-places.ts';
import { nearCases } from './near-cases.ts';
import { overruledIn } from './overruled.ts';
import { precedentViews } from './precedents-view.ts';

/** One shelf for each open file; it goes with it. */
const shelves = new WeakMap<MappingFile, CaseShelf>();

function shelfOf(file: MappingFile): CaseShelf {
  const known = shelves.get(file);
  if (known !== undefined) return known;
  const shelf = caseShelf();
  shelves.set(file, shelf);
  return shelf;
}

const counts = new WeakMap<Memory, Map<string, number>>();

/** How many cases the asker may see, counted once a state: that there is one more would tell of a first judgement. */
function countSeen(shelf: CaseShelf, memory: Memory, asker: Asker): number {
  const known = counts.get(memory) ?? new Map<string, number>();
  counts.set(memory, known);
  const key = askerKey(asker);
  const before = known.get(key);
  if (before !== undefined) return before;
  let count = 0;
  shelf.forEach(({ one }) => {
    if (mayBeSeen(memory, asker, one)) count += 1;
  });
  known.set(key, count);
  return count;
}

/** Which entry, as the form has it (null: as it stands), and how many cases are wanted. */
type Wanted = {
  readonly round: Round;
  readonly unit: UnitNumber;
  readonly form: AsForm | null;
  readonly limit: number;
};

/**
 * In: the open file, who asks, and about what. Out: the earlier cases most like the entry, as far as the asker may see
 * them. The first question after a file is opened has all its cases read; then only what has changed.
 */
export async function findPrecedents(
  file: MappingFile,
  asker: Asker,
  { round, unit, form, limit }: Wanted,
): Promise<PrecedentsView> {
  const memory = file.memory();
  const shelf = shelfOf(file);
  await shelf.follow(memory);
  const entry = entryOf(memory, round.id, unit);
  const question = askedAbout(round, entry, asker, form);
  const found = nearCases(shelf, question, limit, (one) => mayBeSeen(memory, asker, one));
  const seen = isWithheld(round, entry, asker) ? maskedEntry(entry) : entry;
  const overruled = new Set(overruledIn(memory, asker).map(placeKey));
  return {
    precedents: precedentViews(memory, question, seen, asker, found, overruled),
    cases: countSeen(shelf, memory, asker),
  };
}
