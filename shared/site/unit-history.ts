import { carry, type Division } from '../compare/carry.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { dateText } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { ChangeKind } from '../register/links.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { unitPath } from './addresses.ts';
import type { SiteThen } from './site-document.ts';
import { outcomeShown } from './site-units.ts';

type Named = { readonly unit: UnitNumber; readonly name: string };

const divisionOf = ({ registerDate, unitKind }: FrozenContent): Division => ({
  date: registerDate,
  kind: unitKind,
});

/** How a unit of another round relates to the one the page is about. */
function relationText(kind: ChangeKind, other: FrozenEntry, own: Named): string | null {
  const told = `${other.name} (${other.unit})`;
  switch (kind) {
    case 'unchanged':
      return null;
    case 'rename':
    case 'renumber':
      return other.name === own.name ? `nummer ${other.unit}` : told;
    case 'merge':
      return `${told}, slått sammen med andre`;
    case 'split':
      return `${told}, delt`;
    default:
      return assertNever(kind);
  }
}

/** Where a unit of one round is in another: by the register, or by its number where the register does not know it. */
function counterparts(
  { unit }: Named,
  from: FrozenContent,
  to: FrozenContent,
): readonly { readonly number: UnitNumber; readonly kind: ChangeKind }[] {
  const carried = carry(unit, divisionOf(from), divisionOf(to));
  return carried.ok ? carried.value : [{ number: unit, kind: 'unchanged' }];
}

/** Reads many units of one content: its entries by number, once. */
function entriesOf(content: FrozenContent): ReadonlyMap<string, FrozenEntry> {
  return new Map(content.entries.map((one) => [one.unit, one]));
}

/** Entries have a page each where they are of the round shown, or of one that is told beside it. */
export type HistoryOf = (own: Named, from: FrozenContent) => readonly SiteThen[];

/**
 * In: the content shown, earlier releases of its round, and the other rounds. Out: what is known of a unit in each of them,
 * the latest round first; in earlier releases only where it was something else then.
 */
export function histories(
  shown: FrozenContent,
  earlier: readonly FrozenContent[],
  others: readonly FrozenContent[],
): HistoryOf {
  const rounds = [shown, ...others]
    .toSorted((one, other) => (one.registerDate < other.registerDate ? 1 : -1))
    .map((content) => ({ content, entries: entriesOf(content) }));
  const before = earlier.map((content) => ({ content, entries: entriesOf(content) }));
  const oneOf = (
    content: FrozenContent,
    entry: FrozenEntry,
  ): Omit<SiteThen, 'relation' | 'now'> => ({
    when: content.round,
    outcome: outcomeShown(content, entry),
    borderline: entry.borderline !== null,
    note: content.codebook.id === shown.codebook.id ? null : content.codebook.title,
    path: unitPath(entry.unit),
  });
  const corrections = (unit: UnitNumber): readonly SiteThen[] => {
    const now = rounds.find(({ content }) => content === shown)?.entries.get(unit);
    return before.flatMap(({ content, entries }): readonly SiteThen[] => {
      const then = entries.get(unit);
      if (then === undefined || now === undefined) return [];
      const same =
        then.outcome === now.outcome &&
        then.standing === now.standing &&
        (then.borderline === null) === (now.borderline === null);
      if (same) return [];
      const day =
        content.published === null ? '' : `, ${dateText(norwegianDay(content.published))}`;
      return [
        {
          ...oneOf(content, then),
          when: `Utgivelse ${content.release ?? ''}${day}`,
          relation: null,
          path: null,
          now: false,
        },
      ];
    });
  };
  return (own, from) => {
    const lines = rounds.flatMap(({ content, entries }): readonly SiteThen[] => {
      const there: ReturnType<typeof counterparts> =
        content === from
          ? [{ number: own.unit, kind: 'unchanged' }]
          : counterparts(own, from, content);
      return there.flatMap(({ number, kind }) => {
        const entry = entries.get(number);
        if (entry === undefined) return [];
        const relation = relationText(kind, entry, own);
        const now = content === from;
        return [
          { ...oneOf(content, entry), relation, now, path: now ? null : unitPath(number) },
          ...(content === shown && now ? corrections(own.unit) : []),
        ];
      });
    });
    return lines;
  };
}
