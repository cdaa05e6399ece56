import type { Event, ImportedRow } from '../events/event.ts';
import type { LoggedEvent } from '../events/envelope.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { RoundId, UnitNumber } from '../lib/ids.ts';
import type { Trace } from './entry-state.ts';

type EntryEvent = Extract<Event, { readonly round: RoundId; readonly unit: UnitNumber }>;

/** What one logged event means for one entry. */
export type EntryChange = Trace &
  (
    | { readonly kind: 'event'; readonly event: EntryEvent }
    | { readonly kind: 'row'; readonly row: ImportedRow }
  );

/** What one logged event means for the entries of a round. */
export type EntryChanges = {
  readonly round: RoundId;
  readonly byUnit: ReadonlyMap<UnitNumber, readonly EntryChange[]>;
};

/** In: a logged event. Out: its changes to entries, unit by unit in log order, or null where it touches none. */
export function entryChanges(logged: LoggedEvent): EntryChanges | null {
  const { event } = logged;
  const { n: at, time, author: by } = logged;
  const trace: Trace = { at, time, by };
  switch (event.type) {
    case 'mapping-created':
    case 'adviser-joined':
    case 'round-started':
    case 'adviser-deactivated':
    case 'adviser-reactivated':
    case 'codebook-changed':
    case 'signing-rule-changed':
    case 'key-changed':
    case 'key-vouched':
    case 'key-revoked':
    case 'contact-persons-asked':
    case 'piece-saved':
    case 'piece-removed':
    case 'pieces-arranged':
    case 'release-requirements-set':
    case 'obstacle-waived':
    case 'waiver-withdrawn':
    case 'selection-set':
    case 'release-frozen':
    case 'release-signed':
      return null;
    case 'rows-imported': {
      const byUnit = new Map<UnitNumber, EntryChange[]>();
      for (const row of event.rows) {
        const change: EntryChange = { at, time, by, kind: 'row', row };
        const changes = byUnit.get(row.unit);
        if (changes === undefined) byUnit.set(row.unit, [change]);
        else changes.push(change);
      }
      return { round: event.round, byUnit };
    }
    case 'statement-added':
    case 'statement-withdrawn':
    case 'contact-attempted':
    case 'service-contact-set':
    case 'not-reached-marked':
    case 'not-reached-withdrawn':
    case 'judged':
    case 'judgement-withdrawn':
    case 'assigned':
    case 'resolved':
    case 'resolution-withdrawn':
    case 'conflict-settled':
    case 'precedent-weighed':
    case 'commented':
    case 'comment-settled':
    case 'comment-reopened':
    case 'entry-contested':
    case 'contest-answered':
    case 'link-checked':
    case 'fact-sheet-sent':
    case 'fact-sheet-withdrawn':
    case 'person-blocked':
    case 'person-unblocked':
    case 'person-erased':
    case 'person-consented':
    case 'consent-withdrawn':
      return {
        round: event.round,
        byUnit: new Map([[event.unit, [{ ...trace, kind: 'event', event }]]]),
      };
    default:
      return assertNever(event);
  }
}
