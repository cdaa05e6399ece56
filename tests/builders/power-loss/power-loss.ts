import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fastFolder } from '../fast-folder.ts';
import { crashStates } from './crash-states.ts';
import type { DiskChange } from './disk-change.ts';
import { faultsOf, nameOf, openState, type Fault, type Opened } from './look-at-state.ts';
import type { Job } from './jobs.ts';
import { recordJob, type Synchronous } from './record-job.ts';
import { told, type Told } from './told.ts';

/** What came of cutting the power at every place of a job. */
export type PowerLoss = {
  readonly job: Job;
  readonly synchronous: Synchronous;
  /** After how many changes the power was cut. */
  readonly cuts: number;
  readonly states: number;
  /** How many of the states differ in a byte or a name. */
  readonly distinct: number;
  /** How many states have each fault; none where there is none. */
  readonly faults: ReadonlyMap<Fault, number>;
  /** The first few faults, in words. */
  readonly told: readonly string[];
};

/** Of so many states one has its projections folded anew and compared. */
const thoroughly = 40;
const shown = 5;
/** The same state comes about in several ways: it may take so many goes over all the places to see as many as are wanted. */
const goes = 100;

function saidIn(changes: readonly DiskChange[]): readonly Told[] {
  return changes.flatMap((one) => (one.kind === 'said' ? [told.parse(JSON.parse(one.line))] : []));
}

/**
 * Records a job, cuts its power after every change, and opens what is found. In: the job, how many distinct states to
 * look at, how SQLite is to sync, a seed. Out: what came of it.
 */
export function powerLoss(
  job: Job,
  wanted: number,
  synchronous: Synchronous = 'FULL',
  seed = 1,
): PowerLoss {
  const { root, changes } = recordJob(job, synchronous);
  const said = saidIn(changes);
  const [begin] = said;
  if (begin?.kind !== 'begin') throw new Error('The job has not said where its mapping is');
  const path = begin.path.slice(root.length + 1);
  const words = said.flatMap((one) => (one.kind === 'erasing' ? [one.words] : []));
  const folder = mkdtempSync(join(fastFolder(), 'grenseland-strøm-'));
  const known = new Map<string, Opened>();
  const faults = new Map<Fault, number>();
  const lines: string[] = [];
  const cuts = new Set<number>();
  let states = 0;
  try {
    const perCut = Math.max(3, Math.ceil(wanted / changes.length));
    for (let go = 0; go < goes && known.size < wanted; go += 1) {
      for (const one of crashStates(changes, perCut, seed + go)) {
        const name = nameOf(one.state);
        const place = join(folder, 'disk');
        const opened =
          known.get(name) ??
          openState(one.state, place, join(place, path), words, known.size % thoroughly === 0);
        known.set(name, opened);
        cuts.add(one.cut);
        states += 1;
        for (const fault of faultsOf(one.state, one.said, said, opened)) {
          faults.set(fault, (faults.get(fault) ?? 0) + 1);
          if (lines.length < shown)
            lines.push(
              `${fault}: after change ${one.cut}, ${opened.refused ?? 'opened'}, having said ${one.said.length} lines`,
            );
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { job, synchronous, cuts: cuts.size, states, distinct: known.size, faults, told: lines };
}

/** Prints what came of it, one line. */
export function reported({ job, synchronous, cuts, states, distinct, faults }: PowerLoss): void {
  const found = [...faults].map(([fault, count]) => `${fault} ${count}`).join(', ');
  process.stdout.write(
    `power loss, ${job}, synchronous=${synchronous}: ${distinct} distinct of ${states} states after ${cuts} changes; ${found === '' ? 'no fault' : found}\n`,
  );
}
