import type { Task } from '../../shared/events/assignment.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { EntryReading } from '../../shared/projections/entry-reading.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import { judgeKey } from '../../shared/projections/votes.ts';

/**
 * Whether a task with an entry is somebody's to do. One that is asked of a named person is theirs alone; one that is
 * asked of somebody new is anybody's who has not judged. Where nobody is asked it is left to whoever takes it.
 * In: the entry as the log has it, the task, and a name. Out: `mine`, `anybodys`, or `others`.
 */
function whoseTask(
  entry: Pick<EntryState, 'assigned' | 'judgements'>,
  task: Task,
  name: string,
): 'mine' | 'anybodys' | 'others' {
  const to = entry.assigned[task];
  if (to === undefined) return 'anybodys';
  switch (to.kind) {
    case 'person':
      return judgeKey(to.name) === judgeKey(name) ? 'mine' : 'others';
    case 'ny-person':
      return entry.judgements.some((one) => judgeKey(one.judge) === judgeKey(name))
        ? 'others'
        : 'anybodys';
    default:
      return assertNever(to);
  }
}

/**
 * Whether an entry awaits a second judgement that this person could give, told by the entry itself; `outlineAwaits` tells
 * it by the outline.
 * In: the entry as the log has it, its reading, and a name. Out: the answer; no for whoever has judged it.
 */
export function awaitsSecondFrom(
  entry: EntryState,
  reading: Pick<EntryReading, 'awaitingSecond'>,
  name: string,
): boolean {
  if (!reading.awaitingSecond) return false;
  if (entry.judgements.some((one) => judgeKey(one.judge) === judgeKey(name))) return false;
  return whoseTask(entry, 'andrevurdering', name) !== 'others';
}
