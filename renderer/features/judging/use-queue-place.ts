import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { QueueView } from '../../../shared/contract/views.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { lastPlace, leavePlace } from './last-place.ts';
import { nextUndecided } from './queue/next-row.ts';
import { readQueueFilter, type QueueChoice } from './queue/queue-filters.ts';
import { gather, type Shown } from './queue/shown-rows.ts';

type Params = { readonly unit?: string; readonly filter?: string; readonly county?: string };

/** In: the queue, an address, and where one was. Out: how the queue is narrowed and which entry is shown. */
export function useQueuePlace(round: RoundId, queue: QueueView) {
  const params = useParams<Params>();
  const [, go] = useLocation();
  const asked = readQueueFilter(params.filter);
  const [choice, setChoice] = useState<QueueChoice>(() => {
    const before = lastPlace(round).choice;
    if (asked === undefined) return before;
    const county = queue.counties.find((one) => one.number === params.county);
    return { filter: asked, county: county?.number ?? null, search: '' };
  });
  const [before, setShown] = useState<Shown | null>(null);
  // Decided while rendering: a row that was just judged stays, a new choice gathers anew.
  const shown = gather(before, choice, queue.rows);
  if (shown !== before) setShown(shown);

  const rows = useMemo(
    () => queue.rows.filter((row) => shown.members.has(row.unit)),
    [queue.rows, shown],
  );
  const named = queue.rows.find((row) => row.unit === params.unit);
  const left = queue.rows.find((row) => row.unit === lastPlace(round).unit);
  const first =
    asked === undefined && left !== undefined && shown.members.has(left.unit)
      ? left
      : (nextUndecided(rows, null) ?? rows[0]);
  const row = named ?? first;

  const goTo = useCallback((unit: UnitNumber) => go(`/vurder/${unit}`, { replace: true }), [go]);
  const current = row?.unit ?? null;
  useEffect(() => {
    leavePlace(round, { unit: current, choice });
  }, [round, current, choice]);
  return { choice, setChoice, rows, row, goTo };
}
