import { useCallback, useEffect, useMemo, useState } from 'react';
import type { QueueView } from '../../../shared/contract/views.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { lastPlace, leavePlace } from './last-place.ts';
import { entryAddress, readQueueAddress, type AskedFor } from './queue-address.ts';
import { firstRow } from './queue/next-row.ts';
import type { QueueChoice } from './queue/queue-filters.ts';
import { gather, type Shown } from './queue/shown-rows.ts';

function choiceFor(queue: QueueView, asked: AskedFor | null, before: QueueChoice): QueueChoice {
  if (asked?.filter === null || asked === null) return before;
  const county = queue.counties.find((one) => one.number === asked.county);
  return { filter: asked.filter, county: county?.number ?? null, search: '' };
}

/** The entry an address names, else the one last shown; null where neither says. */
function startUnit(queue: QueueView, round: RoundId, asked: AskedFor | null): UnitNumber | null {
  const named = queue.rows.find((row) => row.unit === asked?.unit);
  if (named !== undefined) return named.unit;
  return asked === null || asked.filter === null ? lastPlace(round).unit : null;
}

/** In: the queue and its round. Out: how the queue is narrowed, which entry is shown, and how to change both. */
export function useQueuePlace(round: RoundId, queue: QueueView) {
  const [choice, setChoice] = useState<QueueChoice>(() =>
    choiceFor(queue, readQueueAddress(window.location.hash), lastPlace(round).choice),
  );
  const [unit, goTo] = useState<UnitNumber | null>(() =>
    startUnit(queue, round, readQueueAddress(window.location.hash)),
  );
  const [before, setShown] = useState<Shown | null>(null);
  // Decided while rendering: a row that was just judged stays, a new choice gathers anew.
  const shown = gather(before, choice, queue.rows);
  if (shown !== before) setShown(shown);

  const rows = useMemo(
    () => queue.rows.filter((row) => shown.members.has(row.unit)),
    [queue.rows, shown],
  );
  const row = queue.rows.find((one) => one.unit === unit) ?? firstRow(rows);
  const current = row?.unit ?? null;

  const followAddress = useCallback(() => {
    const asked = readQueueAddress(window.location.hash);
    setChoice((now) => choiceFor(queue, asked, now));
    const named = queue.rows.find((one) => one.unit === asked?.unit);
    if (named !== undefined) goTo(named.unit);
    else if (asked !== null && asked.filter !== null) goTo(null);
  }, [queue]);
  useEffect(() => {
    window.addEventListener('hashchange', followAddress);
    return () => window.removeEventListener('hashchange', followAddress);
  }, [followAddress]);

  useEffect(() => {
    leavePlace(round, { unit: current, choice });
    // The address follows without telling anybody, so that the next entry waits for no other part of the page.
    if (current !== null)
      window.history.replaceState(window.history.state, '', entryAddress(current));
  }, [round, current, choice]);
  return { choice, setChoice, rows, row, goTo };
}
