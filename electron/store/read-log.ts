import type { LoggedEvent, StoredEnvelope } from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import { upcast, upcastAgain } from '../../shared/events/upcast.ts';
import { openEnvelope } from './envelope-crypto.ts';
import type { LogRow } from './log-table.ts';

function logged(row: LogRow, read: (stored: StoredEnvelope['event']) => Event): LoggedEvent {
  const envelope = openEnvelope(row.bytes);
  return {
    n: row.n,
    author: envelope.author,
    position: envelope.position,
    time: envelope.time,
    hash: row.hash,
    event: read(envelope.event),
  };
}

/** In: a row of the log. Out: the event as rules and projections see it. Error: `UnknownEventError`; nothing is skipped. */
export function loggedEvent(row: LogRow): LoggedEvent {
  return logged(row, upcast);
}

/** As `loggedEvent`, for a row that it has read before and that has not changed since. */
export function loggedEventAgain(row: LogRow): LoggedEvent {
  return logged(row, upcastAgain);
}
