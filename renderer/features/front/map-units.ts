import type { FrontView, QueueView, RoundView } from '../../../shared/contract/views.ts';
import type { BadgeTone } from '../../components/outcome-badge.tsx';
import { lookOf } from '../../components/map/map-look.ts';
import type { MapUnit } from './norway-map.tsx';

/** Words for what is no outcome. */
type StateWords = {
  readonly undecided: string;
  readonly notReached: string;
  readonly awaitingSecond: string;
};

/**
 * Puts together what the map shows of each unit. A judgement that the asker is to second is kept from the map too.
 * In: front page, queue and round as asked for, words. Out: the units in register order.
 */
export function mapUnits(
  front: Pick<FrontView, 'map'>,
  queue: Pick<QueueView, 'rows' | 'counties'>,
  round: Pick<RoundView, 'codebookContent'>,
  words: StateWords,
): readonly MapUnit[] {
  const rows = new Map(queue.rows.map((row) => [row.unit, row]));
  const counties = new Map(queue.counties.map((one) => [one.number, one.name]));
  const outcomes = new Map(round.codebookContent.outcomes.map((one) => [one.id, one]));
  return front.map.map((point) => {
    const row = rows.get(point.unit);
    const { unit, name, x, y } = point;
    const place = {
      unit,
      name,
      x,
      y,
      county: row === undefined ? '' : (counties.get(row.county) ?? row.county),
    };
    if (row?.withheld === true)
      return {
        ...place,
        outcome: words.awaitingSecond,
        tone: 'undecided',
        look: 'undecided',
        hidden: true,
      };
    const id = row?.outcome ?? null;
    const outcome = id === null ? undefined : outcomes.get(id);
    const look = lookOf(point);
    const none: BadgeTone = point.standing === 'not-reached' ? 'not-reached' : 'undecided';
    return {
      ...place,
      look,
      hidden: false,
      tone: outcome?.tone ?? none,
      outcome: outcome?.short ?? (none === 'undecided' ? words.undecided : words.notReached),
    };
  });
}
