import type { LoggedEvent } from '../events/envelope.ts';
import type { RoundId, UnitNumber } from '../lib/ids.ts';
import { entryChanges } from '../projections/entry-changes.ts';

/** What would be lost: events that one file has and another has not. */
export type Loss = {
  readonly events: number;
  /** When the first and the last of them were written; null where there are none. */
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

/**
 * In: the events that would be lost, in the order of their log, and what authors and units are
 * called. Out: what would be lost.
 */
export function lossOf(lost: Iterable<LoggedEvent>, names: Names): Loss {
  let events = 0;
  let since: string | null = null;
  let until: string | null = null;
  const byAuthor = new Map<string, number>();
  const entries = new Map<string, Omit<Loss['entries'][number], 'name'>>();
  const releases = new Set<string>();
  const signed: { readonly release: string; readonly author: string }[] = [];
  for (const logged of lost) {
    const { event, author, time } = logged;
    events += 1;
    since ??= time;
    until = time;
    byAuthor.set(author, (byAuthor.get(author) ?? 0) + 1);
    const changes = entryChanges(logged);
    for (const unit of changes?.byUnit.keys() ?? []) {
      if (changes !== null) entries.set(`${unit} ${changes.round}`, { round: changes.round, unit });
    }
    if (event.type === 'release-frozen') releases.add(event.release.number);
    if (event.type === 'release-signed') signed.push({ release: event.number, author });
  }
  return {
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
  };
}
