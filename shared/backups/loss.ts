import type { LoggedEvent } from '../events/envelope.ts';
import type { RoundId, UnitNumber } from '../lib/ids.ts';
import { entryChanges } from '../projections/entry-changes.ts';

/** What would be lost: events that one file has and another has not. */
export type Loss = {
  readonly events: number;
  /** When the earliest and the latest of them were written; null where there are none. */
  readonly since: string | null;
  readonly until: string | null;
  /** By whom, most first. */
  readonly authors: readonly { readonly name: string; readonly events: number }[];
  /** Which entries they touch, in the order of their numbers. */
  readonly entries: readonly {
    readonly round: RoundId;
    readonly unit: UnitNumber;
    readonly name: string;
  }[];
  /** The releases frozen, and the signatures given, among them. */
  readonly releases: readonly string[];
  readonly signatures: readonly { readonly release: string; readonly name: string }[];
};

/** Nothing at all. */
export const noLoss: Loss = {
  events: 0,
  since: null,
  until: null,
  authors: [],
  entries: [],
  releases: [],
  signatures: [],
};

/** What authors and units are called; asked when all events have been seen. */
export type Names = {
  readonly author: (author: string) => string;
  readonly unit: (round: RoundId, unit: UnitNumber) => string;
};

/** What would be lost, counted event by event as a log is read. */
export type LossCount = {
  readonly take: (lost: LoggedEvent) => void;
  /** What those that were taken come to. */
  readonly loss: (names: Names) => Loss;
};

/** Out: a count of nothing yet. */
export function lossCount(): LossCount {
  let events = 0;
  let since: string | null = null;
  let until: string | null = null;
  const byAuthor = new Map<string, number>();
  const entries = new Map<string, Omit<Loss['entries'][number], 'name'>>();
  const releases = new Set<string>();
  const signed: { readonly release: string; readonly author: string }[] = [];
  const take = (logged: LoggedEvent): void => {
    const { event, author, time } = logged;
    events += 1;
    // A log that was put together from several need not be in the order of time.
    since = since === null || time < since ? time : since;
    until = until === null || time > until ? time : until;
    byAuthor.set(author, (byAuthor.get(author) ?? 0) + 1);
    const changes = entryChanges(logged);
    for (const unit of changes?.byUnit.keys() ?? []) {
      if (changes !== null) entries.set(`${unit} ${changes.round}`, { round: changes.round, unit });
    }
    if (event.type === 'release-frozen') releases.add(event.release.number);
    if (event.type === 'release-signed') signed.push({ release: event.number, author });
  };
  const loss = (names: Names): Loss => ({
    events,
    since,
    until,
    authors: [...byAuthor]
      .map(([author, count]) => ({ name: names.author(author), events: count }))
      .toSorted((a, b) => b.events - a.events),
    entries: [...entries]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { round, unit }]) => ({ round, unit, name: names.unit(round, unit) })),
    releases: [...releases],
    signatures: signed.map(({ release, author }) => ({ release, name: names.author(author) })),
  });
  return { take, loss };
}
