import type { ColleagueView } from '../../shared/contract/second-contract.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { Task } from '../../shared/events/assignment.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import type { EntryOutline } from '../../shared/projections/entry-outline.ts';
import { peopleIn } from '../../shared/projections/keys.ts';
import { judgeKey } from '../../shared/projections/votes.ts';
import type { KeyFile } from './profile/key-file.ts';

/** Whether what is asked of a person is still to be done. */
function isOpen({ judges, everJudged, reading }: EntryOutline, task: Task, key: string): boolean {
  const judged = judges.some((one) => judgeKey(one) === key);
  switch (task) {
    case 'vurdering':
      return !judged;
    case 'andrevurdering':
      return !judged && judges.length < 2;
    case 'avklaring':
      return reading.toResolve && everJudged.length > 0;
    default:
      return assertNever(task);
  }
}

/** In: the outlines of a round. Out: by the key of a name, how many things asked of that one are not done. */
function openTasks(outlines: readonly EntryOutline[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const tasks: readonly Task[] = ['vurdering', 'andrevurdering', 'avklaring'];
  for (const one of outlines) {
    for (const task of tasks) {
      const to = one.assigned[task];
      if (to?.kind !== 'person') continue;
      const key = judgeKey(to.name);
      if (isOpen(one, task, key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * In: the file's state, the advisers with a key on this machine, and the outlines of the round's entries. Out: everybody who can
 * be asked to do something, and those who no longer can, by name.
 */
export function peopleView(
  mapping: MappingState,
  colleagues: readonly KeyFile[],
  outlines: readonly EntryOutline[],
): readonly ColleagueView[] {
  const counts = openTasks(outlines);
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
