import type { Round } from '../../../shared/events/round.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import {
  profileCoder,
  type CodedProfile,
  type ProfileCoder,
} from '../../../shared/precedent/coded-profiles.ts';
import { caseOf, type PrecedentCase } from '../../../shared/precedent/precedent-case.ts';
import { stemsIn } from '../../../shared/precedent/stems.ts';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import { noEntries, type Entries } from '../entries.ts';
import type { Memory } from '../memory.ts';
import { readingOf } from '../readings.ts';
import { wordIndex, type WordIndex } from './word-index.ts';

/** A case made ready for comparing. */
export type ShelvedCase = {
  readonly id: number;
  readonly one: PrecedentCase;
  readonly coded: CodedProfile;
};

type Followed = {
  round: Round;
  entries: Entries;
  /** The state each entry was looked at in. */
  readonly seen: Map<UnitNumber, EntryState>;
  readonly cases: Map<UnitNumber, ShelvedCase>;
};

/** Every earlier case of a file, ready for comparing. Disposable: it follows from the state, and follows it. */
export type CaseShelf = {
  /** Brings the shelf to a state of the file. Long work gives others a turn. */
  readonly follow: (memory: Memory) => Promise<void>;
  readonly forEach: (visit: (shelved: ShelvedCase) => void) => void;
  readonly find: (round: RoundId, unit: UnitNumber) => ShelvedCase | undefined;
  readonly words: WordIndex;
  readonly coder: ProfileCoder;
};

/** The shelf works so long before it lets others in. In milliseconds. */
const turnMs = 8;

/** No unit's number is as long as this; with a 1 before it, so that a leading zero counts. */
const roundStep = 100_000_000;

const idOf = (roundAt: number, unit: UnitNumber): number =>
  roundAt * roundStep + Number(`1${unit}`);

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Out: an empty shelf. */
export function caseShelf(): CaseShelf {
  const words = wordIndex();
  const coder = profileCoder();
  const rounds = new Map<RoundId, Followed>();
  let queue: Promise<void> = Promise.resolve();

  const look = (followed: Followed, id: number, entry: EntryState): void => {
    const { round, seen, cases } = followed;
    const before = cases.get(entry.unit);
    const one = caseOf(round.id, entry, readingOf(round, entry));
    seen.set(entry.unit, entry);
    if (before !== undefined && before.one.words !== one?.words)
      words.remove(id, stemsIn(before.one.words));
    if (one === null) {
      cases.delete(entry.unit);
      return;
    }
    if (before?.one.words !== one.words) words.put(id, stemsIn(one.words));
    cases.set(entry.unit, { id, one, coded: coder.code(one.answers) });
  };

  const followRound = async (at: number, round: Round, entries: Entries): Promise<void> => {
    const known = rounds.get(round.id);
    const followed = known ?? { round, entries, seen: new Map(), cases: new Map() };
    if (known !== undefined && known.round === round && known.entries === entries) return;
    // Another codebook can change what is decided; only then is every entry looked at again.
    const anew = followed.round !== round;
    followed.round = round;
    rounds.set(round.id, followed);
    let begun = performance.now();
    for (const entry of entries.values()) {
      if (!anew && followed.seen.get(entry.unit) === entry) continue;
      look(followed, idOf(at, entry.unit), entry);
      if (performance.now() - begun > turnMs) {
        await breathe();
        begun = performance.now();
      }
    }
    followed.entries = entries;
  };

  return {
    follow: (memory) => {
      const step = async (): Promise<void> => {
        for (const [at, round] of memory.mapping.rounds.entries())
          await followRound(at, round, memory.entries.get(round.id) ?? noEntries);
      };
      const mine = queue.then(step);
      queue = mine.catch(() => undefined);
      return mine;
    },
    forEach: (visit) => {
      for (const { cases } of rounds.values()) cases.forEach(visit);
    },
    find: (round, unit) => rounds.get(round)?.cases.get(unit),
    words,
    coder,
  };
}
