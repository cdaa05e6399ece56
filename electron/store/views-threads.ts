import type {
  CommentView,
  ContestView,
  DueList,
  ThreadView,
} from '../../shared/contract/thread-contract.ts';
import type { IsoDate } from '../../shared/lib/ids.ts';
import { byDueDate, dueThreads } from '../../shared/projections/due-threads.ts';
import type { CommentState } from '../../shared/projections/entry-state.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { awaits, threadsOf, type Thread } from '../../shared/projections/thread-reading.ts';
import { judgeKey } from '../../shared/projections/votes.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { SeenUnit } from './seen.ts';
import { traceReader } from './views-entry.ts';

const commentView = ({ id, writer, time, to, text }: CommentState): CommentView => ({
  id,
  writer,
  time,
  to,
  text,
});

/** Open before settled; of the open ones what is due first, then what was written first; of the settled the newest. */
function inOrder(one: ThreadView, other: ThreadView): number {
  if ((one.settled === null) !== (other.settled === null)) return one.settled === null ? -1 : 1;
  if (one.settled !== null) return one.time < other.time ? 1 : -1;
  const due = (thread: ThreadView): string => thread.due ?? '9999';
  return due(one) === due(other)
    ? one.time < other.time
      ? -1
      : 1
    : due(one) < due(other)
      ? -1
      : 1;
}

/** In: the file's state, units as the one who asks may see them, and who asks. Out: their threads, in order of work. */
export function threadsView(
  mapping: MappingState,
  units: readonly SeenUnit[],
  asker: Asker,
): readonly ThreadView[] {
  const by = traceReader(mapping);
  const threadView = ({ unit }: SeenUnit, thread: Thread): ThreadView => {
    const { first, answers } = thread;
    const { settled, criterion, due } = first;
    return {
      ...commentView(first),
      unit: unit.number,
      name: unit.name,
      criterion,
      due,
      settled:
        settled === null ? null : { name: by(settled).by, time: settled.time, note: settled.note },
      answers: answers.map(commentView),
      forMe: asker.kind === 'adviser' && awaits(thread, asker.name),
    };
  };
  return units
    .flatMap((seen) => threadsOf(seen.entry).map((thread) => threadView(seen, thread)))
    .toSorted(inOrder);
}

/**
 * In: units as the one who asks may see them, who asks, and today's date. Out: their open threads with a due date, in
 * order of work.
 */
export function dueList(units: readonly SeenUnit[], asker: Asker, today: IsoDate): DueList {
  const found = units.flatMap(({ unit, entry }) =>
    entry.comments.length === 0 ? [] : dueThreads(entry, today).map((one) => ({ unit, one })),
  );
  found.sort((one, other) => byDueDate(one.one, other.one));
  return {
    today,
    rows: found.map(({ unit, one: { thread, due, standing, days, to } }) => ({
      id: thread.first.id,
      unit: unit.number,
      name: unit.name,
      criterion: thread.first.criterion,
      due,
      standing,
      days,
      writer: thread.first.writer,
      to,
      text: thread.first.text,
      answers: thread.answers.length,
      mine: asker.kind === 'adviser' && to !== null && judgeKey(to) === judgeKey(asker.name),
    })),
  };
}

/** In: the file's state and a unit as the one who asks may see it. Out: what the municipality says against the entry. */
export function contestsView(mapping: MappingState, { entry }: SeenUnit): readonly ContestView[] {
  const by = traceReader(mapping);
  return entry.contests.map((one) => {
    const { id, role, date, text, answer } = one;
    return {
      id,
      role,
      date,
      text,
      recordedBy: by(one).by,
      answer:
        answer === null
          ? null
          : {
              decision: answer.decision,
              reason: answer.reason,
              name: by(answer).by,
              time: answer.time,
            },
    };
  });
}
