import type { ColleagueView } from '../../shared/contract/second-contract.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { Task } from '../../shared/events/assignment.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { peopleIn } from '../../shared/projections/keys.ts';
import { judgeKey } from '../../shared/projections/votes.ts';
import type { KeyFile } from './profile/key-file.ts';
import type { ReadUnit } from './readings.ts';

/** Whether what is asked of a person is still to be done. */
function isOpen({ entry, reading }: ReadUnit, task: Task, key: string): boolean {
  const judged = reading.votes.some((one) => judgeKey(one.judge) === key);
  switch (task) {
    case 'vurdering':
      return !judged;
    case 'andrevurdering':
      return !judged && reading.votes.length < 2;
    case 'avklaring':
      return reading.toResolve && entry.judgements.length > 0;
    default:
      return assertNever(task);
  }
}

/** In: units as read. Out: by the key of a name, how many things asked of that one are not done. */
function openTasks(units: readonly ReadUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const tasks: readonly Task[] = ['vurdering', 'andrevurdering', 'avklaring'];
  for (const one of units) {
    for (const task of tasks) {
      const to = one.entry.assigned[task];
      if (to?.kind !== 'person') continue;
      const key = judgeKey(to.name);
      if (isOpen(one, task, key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * In: the file's state, the advisers with a key on this machine, and the round's units as read. Out: everybody who can
 * be asked to do something, and those who no longer can, by name.
 */
export function peopleView(
  mapping: MappingState,
  colleagues: readonly KeyFile[],
  units: readonly ReadUnit[],
): readonly ColleagueView[] {
  const counts = openTasks(units);
  const open = (name: string): number => counts.get(judgeKey(name)) ?? 0;
  const inFile = peopleIn(mapping).map(
    ({ id, name, title, deactivated }): ColleagueView => ({
      id,
      name,
      title,
      deactivated,
      open: open(name),
    }),
  );
  const known = new Set(inFile.map((one) => judgeKey(one.name)));
  const others = colleagues
    .filter((one) => !known.has(judgeKey(one.name)))
    .map(
      ({ name, title }): ColleagueView => ({
        id: null,
        name,
        title,
        deactivated: null,
        open: open(name),
      }),
    );
  const collator = new Intl.Collator('nb');
  return [...inFile, ...others].sort((one, other) => collator.compare(one.name, other.name));
}
