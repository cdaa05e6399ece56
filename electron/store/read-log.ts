import type { LoggedEvent } from '../../shared/events/envelope.ts';
import { upcast } from '../../shared/events/upcast.ts';
import { openEnvelope } from './envelope-crypto.ts';
import type { LogRow } from './log-table.ts';

/** In: a row of the log. Out: the event as rules and projections see it. Error: `UnknownEventError`; nothing is skipped. */
export function loggedEvent(row: LogRow): LoggedEvent {
  const envelope = openEnvelope(row.bytes);
  return {
    n: row.n,
    author: envelope.author,
    position: envelope.position,
    time: envelope.time,
    hash: row.hash,
    event: upcast(envelope.event),
  };
}
