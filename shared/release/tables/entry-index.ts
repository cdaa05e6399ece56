import { answersTo } from '../../codebook/profile.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { CriterionId, OutcomeId, UnitNumber } from '../../lib/ids.ts';
import { addAll, allBits, both, noBits, putBit, type Bits } from '../../lists/bits.ts';
import type { TableReading } from '../../tables/specification.ts';
import { takes, type CountedEntry, type Selection } from './selection.ts';
import { valueSets } from './value-sets.ts';

/** By which of its two outcomes a borderline entry is counted: the one that stands, the alternative, or a whole table's way. */
export type OutcomeReading = 'own' | 'other' | Extract<TableReading, 'strict' | 'wide'>;

/** Entries, in register order, with the sets that selections have taken of them, each worked out once. */
export type EntryIndex = {
  readonly entries: readonly CountedEntry[];
  readonly units: readonly UnitNumber[];
  readonly taken: (selection: Selection, reading: OutcomeReading) => Bits;
};

/** Of two outcomes the one that is counted, or is not, where exactly one of them is; else the one that stands. */
function read(
  { outcome, borderline }: CountedEntry,
  reading: 'strict' | 'wide',
  counted: ReadonlySet<OutcomeId>,
): OutcomeId | null {
  if (borderline === null || outcome === null) return outcome;
  const inside = counted.has(outcome);
  if (inside === counted.has(borderline.alternative)) return outcome;
  return inside === (reading === 'wide') ? outcome : borderline.alternative;
}

/** Whether the outcome an entry is read by can make a difference to what is taken. */
function asksOutcome(selection: Selection): boolean {
  switch (selection.kind) {
    case 'outcome':
      return true;
    case 'all':
    case 'any':
      return selection.of.some(asksOutcome);
    case 'not':
      return asksOutcome(selection.of);
    case 'every':
    case 'decided':
    case 'not-reached':
    case 'borderline':
    case 'county':
    case 'doubt':
    case 'answer':
    case 'unanswered':
    case 'asked':
    case 'source':
    case 'person':
    case 'round':
    case 'city-district':
    case 'inhabitants':
    case 'reported':
      return false;
    default:
      return assertNever(selection);
  }
}

/** What is in each of the sets; everybody, where there are none. */
function inAll(sets: readonly Bits[], every: Bits): Bits {
  const [first, ...more] = sets.filter((set) => set !== every);
  return first === undefined ? every : more.reduce(both, first);
}

/** What nearly every table asks, in one pass: going to the entries costs more than what is read there. */
function commonSets(entries: readonly CountedEntry[]) {
  const size = entries.length;
  const [county, standing, own, other, notAsked] = [
    valueSets(size),
    valueSets(size),
    valueSets(size),
    valueSets(size),
    valueSets(size),
  ];
  for (const [at, entry] of entries.entries()) {
    county.put(entry.county, at);
    standing.put(entry.standing, at);
    if (entry.notAsked !== undefined)
      for (const criterion of entry.notAsked) notAsked.put(criterion, at);
    const { outcome, borderline } = entry;
    if (outcome === null) continue;
    own.put(outcome, at);
    other.put(borderline === null ? outcome : borderline.alternative, at);
  }
  return {
    county: county.sets,
    standing: standing.sets,
    own: own.sets,
    other: other.sets,
    notAsked: notAsked.sets,
  };
}

function minus(all: Bits, less: Bits): Bits {
  const left = new Uint32Array(all.length);
  for (let at = 0; at < all.length; at += 1) left[at] = (all[at] ?? 0) & ~(less[at] ?? 0);
  return left;
}

/**
 * In: the entries, and the outcomes that the codebook counts together, which tell a strict reading from a wide one.
 * Out: the index. What is asked for one category of a variable is worked out for all of them in one pass.
 */
export function indexEntries(
  entries: readonly CountedEntry[],
  countedTogether: readonly OutcomeId[],
): EntryIndex {
  const counted = new Set(countedTogether);
  const size = entries.length;
  const every = allBits(size);
  const known = new Map<string, Bits>();
  const passes = new Map<string, ReadonlyMap<string, Bits>>();
  const common = commonSets(entries);

  /** What each entry has of one variable, as a set for each of its values. */
  const pass = (
    name: string,
    values: (entry: CountedEntry) => string | readonly string[] | null,
  ) => {
    const before = passes.get(name);
    if (before !== undefined) return before;
    const { put, sets } = valueSets(size);
    for (let at = 0; at < size; at += 1) {
      const entry = entries[at];
      if (entry === undefined) continue;
      const has = values(entry);
      if (typeof has === 'string') put(has, at);
      else if (has !== null) for (const value of has) put(value, at);
    }
    passes.set(name, sets);
    return sets;
  };
  const one = (sets: ReadonlyMap<string, Bits>, value: string): Bits =>
    sets.get(value) ?? noBits(size);

  const answersOf = (criterion: CriterionId) =>
    pass(`answer ${criterion}`, ({ answers }) => answersTo(answers, criterion));

  const fresh = (selection: Selection, reading: OutcomeReading): Bits => {
    switch (selection.kind) {
      case 'every':
        return every;
      case 'outcome': {
        const sets =
          reading === 'own' || reading === 'other'
            ? common[reading]
            : pass(`outcome ${reading}`, (entry) => read(entry, reading, counted));
        return union(selection.outcomes.map((outcome) => one(sets, outcome)));
      }
      case 'county':
        return one(common.county, selection.county);
      case 'answer':
        return one(answersOf(selection.criterion), selection.answer);
      case 'unanswered':
        return minus(every, union([...answersOf(selection.criterion).values()]));
      case 'decided':
      case 'not-reached':
        return one(common.standing, selection.kind);
      case 'asked': {
        const decided = taken({ kind: 'decided' }, reading);
        const silent = one(common.notAsked, selection.criterion);
        return selection.asked ? minus(decided, silent) : both(decided, silent);
      }
      case 'person':
        return one(
          pass('person', ({ judges = [] }) => judges),
          selection.person,
        );
      case 'all':
        return inAll(
          selection.of.map((part) => taken(part, reading)),
          every,
        );
      case 'any':
        return union(selection.of.map((part) => taken(part, reading)));
      case 'not':
        return minus(every, taken(selection.of, reading));
      case 'borderline':
      case 'doubt':
      case 'source':
      case 'round':
      case 'city-district':
      case 'inhabitants':
      case 'reported': {
        const found = noBits(size);
        for (let at = 0; at < size; at += 1) {
          const entry = entries[at];
          if (entry !== undefined && takes(selection, entry, entry.outcome))
            putBit(found, at, true);
        }
        return found;
      }
      default:
        return assertNever(selection);
    }
  };
  const union = (sets: readonly Bits[]): Bits => {
    const all = noBits(size);
    for (const set of sets) addAll(all, set);
    return all;
  };
  const taken = (selection: Selection, reading: OutcomeReading): Bits => {
    const asked = asksOutcome(selection) ? reading : 'own';
    const key = `${asked} ${JSON.stringify(selection)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = fresh(selection, asked);
    known.set(key, found);
    return found;
  };
  return { entries, units: entries.map((entry) => entry.unit), taken };
}
