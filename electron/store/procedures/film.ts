import { isoDate, isoTime } from '../../../shared/lib/ids.ts';
import { norwegianDay } from '../../../shared/lib/norwegian-day.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { firstVotes } from '../../../shared/projections/votes.ts';
import { askerAs } from '../asker-as.ts';
import { entryOf } from '../memory.ts';
import { filmChanges } from '../past/film-changes.ts';
import { filmDays, momentsOf } from '../past/film-days.ts';
import { filmFrame } from '../past/film-frame.ts';
import { memoryAt } from '../past/past-memory.ts';
import { pastUnit, pastUnits, roundThen, unitIn } from '../past/past-units.ts';
import { entryView, traceReader } from '../views-entry.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures that show the file as it stood at any place of its log. */
export function filmProcedures(workspace: Workspace) {
  return {
    days: door.film.days.handler(async ({ input }) => {
      const file = workspace.file();
      const { id } = workspace.round(input.round);
      const by = traceReader(file.memory().mapping);
      const moments = await momentsOf(file);
      const days = filmDays(moments, id, (author) => by({ at: 0, time: '', by: author }).by);
      const own = workspace.signer()?.id;
      const lastOwn = moments.findLast(({ author }) => author === own)?.n ?? null;
      return { days, n: file.memory().n, lastOwn };
    }),
    frame: door.film.frame.handler(async ({ input }) => {
      const file = workspace.file();
      const now = workspace.round(input.round);
      const past = await memoryAt(file, input.n);
      const moments = await momentsOf(file);
      const time = moments.findLast((one) => one.n <= past.n)?.time ?? moments[0]?.time;
      const then = roundThen(past, now);
      return filmFrame(
        { n: past.n, time: isoTime.parse(time) },
        then,
        pastUnits(file, past, now, workspace.asker()),
      );
    }),
    entry: door.film.entry.handler(async ({ input }) => {
      const file = workspace.file();
      const now = workspace.round(input.round);
      const unit = unitIn(now, input.unit);
      if (unit === undefined) throw new RefusedError(refuse('entry-unknown', { unit: input.unit }));
      const past = await memoryAt(file, input.n);
      const was = roundThen(past, now);
      const seen = pastUnit(file, past, { was, is: now }, unit, askerAs(workspace, input.as));
      const view = entryView(past.mapping, was, seen, null, { kind: 'record' });
      const judges = firstVotes(entryOf(past, was.id, unit.number)).map((one) => one.judge);
      return { ...view, withheld: seen.withheld, judges };
    }),
    placeAt: door.film.placeAt.handler(async ({ input }) => {
      const moments = await momentsOf(workspace.file());
      const day = isoDate.safeParse(input.time);
      const time = day.success ? '' : new Date(input.time).toISOString();
      const isPast = (one: string): boolean =>
        day.success ? norwegianDay(isoTime.parse(one)) <= day.data : one <= time;
      return { n: moments.findLast((one) => isPast(one.time))?.n ?? 0 };
    }),
    changes: door.film.changes.handler(({ input }) => {
      const file = workspace.file();
      const { after, until, limit } = input;
      const end = Math.min(until ?? Number.MAX_SAFE_INTEGER, file.memory().n);
      const round = workspace.round(input.round);
      return filmChanges(file, round, { after, until: end, limit }, workspace.asker());
    }),
  };
}
