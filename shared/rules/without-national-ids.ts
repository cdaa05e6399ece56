import type { Event } from '../events/event.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { nationalIdsIn } from '../personal/national-id.ts';
import { textsOf } from '../personal/written-texts.ts';
import type { Decision } from './command.ts';

const unitOf = (event: Event): { readonly unit?: string } =>
  'unit' in event ? { unit: event.unit } : {};

/**
 * The log is never rid of what is in it, so no national identity number gets there. The rows of an import are looked
 * at one by one as they are read, where each is refused alone.
 * In: what has been decided. Out: the same, or `person-number-in-text` with the field and never the number.
 */
export function withoutNationalIds(decision: Result<Decision>): Result<Decision> {
  if (!decision.ok) return decision;
  for (const event of decision.value) {
    if (event.type === 'rows-imported') continue;
    const found = textsOf(event).find(({ text }) => nationalIdsIn(text).length > 0);
    if (found !== undefined)
      return reject(refuse('person-number-in-text', { place: found.place, ...unitOf(event) }));
  }
  return accept(decision.value);
}
