import { chanceFrom } from '../chance.ts';
import type { DiskChange } from './disk-change.ts';
import { emptyDisk, type Disk, type Kept, type State } from './disk.ts';
import { told, type Told } from './told.ts';

/** A disk as it may be found after a power cut, and what the program had said by then. */
export type CrashState = {
  /** After how many changes the power went. */
  readonly cut: number;
  readonly state: State;
  readonly said: readonly Told[];
};

type Chance = () => number;

/** In: how likely a write is torn, and kept. Out: each write kept or not, or torn: then each sector of it kept or not. */
function random(chance: Chance, torn: number, likely: number): Kept['file'] {
  const whole = new Map<number, boolean | null>();
  const parts = new Map<string, boolean>();
  return (write, sector) => {
    const before = whole.get(write);
    const kept = before === undefined ? (chance() < torn ? null : chance() < likely) : before;
    whole.set(write, kept);
    if (kept !== null) return kept;
    const key = `${write} ${sector}`;
    const part = parts.get(key) ?? chance() < 0.5;
    parts.set(key, part);
    return part;
  };
}

/** Which writes are kept: in order up to one that is torn, all but one, one alone, or each by chance. */
function filesKept(writes: readonly number[], chance: Chance): Kept['file'] {
  const one = writes[Math.floor(chance() * writes.length)] ?? 0;
  const kind = Math.floor(chance() * 8);
  if (kind === 0) return (write, sector) => write < one || (write === one && sector % 2 === 0);
  if (kind === 1) return (write) => write <= one;
  if (kind === 2) return (write) => write !== one;
  if (kind === 3) return (write) => write === one;
  return random(chance, kind % 2 === 0 ? 0.2 : 0.7, 0.1 + 0.2 * Math.floor(chance() * 5));
}

/** Which names are kept: in the order in which they were given, as a journal keeps them, or each by chance. */
function namesKept(chance: Chance): Kept['name'] {
  const share = chance();
  if (chance() < 0.5) return (at, of) => at < Math.round(share * of);
  const kept = new Map<number, boolean>();
  return (at) => {
    const before = kept.get(at) ?? chance() < share;
    kept.set(at, before);
    return before;
  };
}

const nothing: Kept = { file: () => false, name: () => false };
const everything: Kept = { file: () => true, name: () => true };

/** Which states are looked at after a cut: nothing kept, everything kept, and some by chance. */
function* choices(disk: Disk, count: number, chance: Chance): Iterable<Kept> {
  const { writes, sectors, names } = disk.pending();
  yield nothing;
  if (sectors + names === 0) return;
  yield everything;
  // Where little is at stake there are few states: each sector and each name is there or not.
  const most = Math.min(count, 2 ** Math.min(sectors + names, 30));
  for (let one = 2; one < most; one += 1)
    yield { file: filesKept(writes, chance), name: namesKept(chance) };
}

/**
 * Rebuilds the disk as it may be found when the power goes after any one change, with what had not been synced kept,
 * dropped or torn. In: what a program did, how many states to look at after each change, and a seed for the choice.
 * Out: the states, one at a time, from where the program says that it begins.
 */
export function* crashStates(
  changes: readonly DiskChange[],
  count: number,
  seed: number,
): Iterable<CrashState> {
  const chance = chanceFrom(seed);
  const disk = emptyDisk();
  const said: Told[] = [];
  for (const [cut, change] of changes.entries()) {
    disk.apply(change);
    if (change.kind === 'said') said.push(told.parse(JSON.parse(change.line)));
    if (said.length === 0) continue;
    for (const kept of choices(disk, count, chance))
      yield { cut, state: disk.after(kept), said: [...said] };
  }
}
