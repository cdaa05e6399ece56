import type { RepliesView, ReplyRow } from '../../shared/contract/reply-contract.ts';
import type { IsoDate } from '../../shared/lib/ids.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { isOverdue, replyNumbers, replyOf } from '../../shared/projections/reply-reading.ts';
import type { SeenUnit } from './seen.ts';
import { contestsView } from './views-threads.ts';

function replyRow(mapping: MappingState, seen: SeenUnit, today: IsoDate): ReplyRow {
  const { unit, entry, reading } = seen;
  const reply = replyOf(entry);
  const { sent, replies } = reply;
  return {
    unit: unit.number,
    name: unit.name,
    county: unit.county,
    standing: reading.standing,
    sent: sent === null ? null : { date: sent.date, due: sent.due },
    overdue: isOverdue(reply, today),
    replies: replies.map(({ date, informant, text }) => ({
      date,
      role: informant ?? '',
      text: text ?? '',
    })),
    contests: contestsView(mapping, seen),
  };
}

/** In: the file's state, the units of a round as the one who asks may see them, today. Out: what has passed with whom. */
export function repliesView(
  mapping: MappingState,
  units: readonly SeenUnit[],
  today: IsoDate,
): RepliesView {
  const numbers = replyNumbers(
    units.map(({ unit, entry }) => ({ unit: unit.number, reply: replyOf(entry) })),
  );
  return {
    today,
    rows: units.map((one) => replyRow(mapping, one, today)),
    numbers: {
      sent: numbers.sent.length,
      answered: numbers.answered.length,
      contesting: numbers.contesting.length,
      changed: numbers.changed.length,
      kept: numbers.kept.length,
      open: numbers.open.length,
    },
  };
}
