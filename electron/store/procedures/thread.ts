import { randomUUID } from 'node:crypto';
import { commentId, contestId } from '../../../shared/lib/ids.ts';
import { norwegianDay } from '../../../shared/lib/norwegian-day.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { act } from '../act.ts';
import { unitIn } from '../past/past-units.ts';
import { now } from '../clock.ts';
import { listAdvisers } from '../profile/advisers.ts';
import { entryOf } from '../memory.ts';
import { readingOf } from '../readings.ts';
import { seenRound, seenUnit, type SeenUnit } from '../seen.ts';
import { contestsView, dueList, threadsView } from '../views-threads.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about comments, and about what municipalities say against their entries. */
export function threadProcedures(workspace: Workspace) {
  const seen = (id: Parameters<Workspace['round']>[0], number: SeenUnit['unit']['number']) => {
    const round = workspace.round(id);
    const unit = unitIn(round, number);
    if (unit === undefined) throw new RefusedError(refuse('entry-unknown', { unit: number }));
    const entry = entryOf(workspace.file().memory(), round.id, number);
    const reading = readingOf(round, entry);
    return seenUnit(round, { unit, entry, reading }, workspace.asker());
  };
  return {
    list: door.thread.list.handler(async ({ input }) => {
      if (input.unit === null) await workspace.check.read();
      const memory = workspace.file().memory();
      const asker = workspace.asker();
      const units =
        input.unit === null
          ? seenRound(memory, workspace.round(input.round), asker)
          : [seen(input.round, input.unit)];
      return threadsView(memory.mapping, units, asker);
    }),
    due: door.thread.due.handler(({ input }) => {
      const asker = workspace.asker();
      const units = seenRound(workspace.file().memory(), workspace.round(input.round), asker);
      return dueList(units, asker, norwegianDay(now()));
    }),
    comment: door.thread.comment.handler(({ input }) => {
      const { round, unit, ...rest } = input;
      const colleagues = listAdvisers(workspace.home).map((one) => one.name);
      const comment = { ...rest, id: commentId.parse(randomUUID()) };
      return act(workspace, { type: 'comment', round, unit, comment, colleagues });
    }),
    settle: door.thread.settle.handler(({ input }) =>
      act(workspace, { type: 'settle-comment', ...input }),
    ),
    reopen: door.thread.reopen.handler(({ input }) =>
      act(workspace, { type: 'reopen-comment', ...input }),
    ),
    contests: door.thread.contests.handler(({ input }) =>
      contestsView(workspace.file().memory().mapping, seen(input.round, input.unit)),
    ),
    contest: door.thread.contest.handler(({ input }) => {
      const { round, unit, ...rest } = input;
      const contest = { ...rest, id: contestId.parse(randomUUID()) };
      return act(workspace, { type: 'contest', round, unit, contest });
    }),
    answerContest: door.thread.answerContest.handler(({ input }) =>
      act(workspace, { type: 'answer-contest', ...input }),
    ),
  };
}
