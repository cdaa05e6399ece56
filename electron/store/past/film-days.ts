import type { FilmDay } from '../../../shared/contract/film-contract.ts';
import type { LoggedEvent } from '../../../shared/events/envelope.ts';
import { isoTime, type IsoDate, type RoundId } from '../../../shared/lib/ids.ts';
import { norwegianDay } from '../../../shared/lib/norwegian-day.ts';
import { logReader } from '../log-table.ts';
import type { MappingFile } from '../mapping-file.ts';
import { loggedEvent } from '../read-log.ts';

/** What a film has to know of each event, small enough to be kept for all of them. */
export type Moment = {
  readonly n: number;
  readonly time: string;
  readonly author: string;
  /** Null where it concerns the file as a whole. */
  readonly round: RoundId | null;
};

const portion = 500;
const kept = new WeakMap<MappingFile, Moment[]>();

function roundOf({ event }: LoggedEvent): RoundId | null {
  if (event.type === 'round-started') return event.round.id;
  if (event.type === 'release-frozen') return event.release.round;
  return 'round' in event ? event.round : null;
}

/** In: the open file. Out: every event of its log, in order; read once, and then only what is new. */
export async function momentsOf(file: MappingFile): Promise<readonly Moment[]> {
  const moments = kept.get(file) ?? [];
  kept.set(file, moments);
  const log = logReader(file.handle);
  for (;;) {
    const rows = log.after(moments.at(-1)?.n ?? 0, portion);
    if (rows.length === 0) return moments;
    for (const row of rows) {
      const logged = loggedEvent(row);
      const { n, time, author } = logged;
      // Two readings at once would both come this far.
      if (n > (moments.at(-1)?.n ?? 0)) moments.push({ n, time, author, round: roundOf(logged) });
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** In: the moments of a log, a round, and from streams to names. Out: the days on which something was done in it. */
export function filmDays(
  moments: readonly Moment[],
  round: RoundId,
  nameOf: (author: string) => string,
): readonly FilmDay[] {
  const days = new Map<IsoDate, { n: number; by: Map<string, number> }>();
  for (const moment of moments) {
    if (moment.round !== round) continue;
    const day = norwegianDay(isoTime.parse(moment.time));
    const known = days.get(day) ?? { n: 0, by: new Map<string, number>() };
    days.set(day, known);
    known.n = moment.n;
    const name = nameOf(moment.author);
    known.by.set(name, (known.by.get(name) ?? 0) + 1);
  }
  return [...days].map(([day, { n, by }]) => ({
    day,
    n,
    events: [...by.values()].reduce((sum, one) => sum + one, 0),
    by: [...by].map(([name, events]) => ({ name, events })),
  }));
}
