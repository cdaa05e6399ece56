import type { Event } from '../events/event.ts';
import type { JsonValue } from '../lib/json-value.ts';

/** What a field that somebody writes in is called in a sentence: «… i begrunnelsen». */
const fields: Readonly<Record<string, string>> = {
  text: 'teksten',
  rationale: 'begrunnelsen',
  reason: 'begrunnelsen',
  facts: 'begrunnelsen',
  note: 'merknaden',
  informant: 'hvem det er oppgitt av',
  department: 'avdelingen',
  role: 'rollen',
  how: 'hvordan samtykket ble gitt',
  meaning: 'hva signaturen betyr',
  title: 'tittelen',
  name: 'navnet',
  link: 'lenken',
};

/** A text in an event: what its field is called, the words, and whether somebody wrote them freely. */
export type WrittenText = {
  readonly place: string;
  readonly text: string;
  readonly free: boolean;
};

function* textsIn(value: JsonValue | undefined, field: string): Generator<WrittenText> {
  if (typeof value === 'string') {
    const place = Object.hasOwn(fields, field) ? fields[field] : undefined;
    yield { place: place ?? 'teksten', text: value, free: place !== undefined };
  } else if (Array.isArray(value)) {
    for (const one of value) yield* textsIn(one, field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, key);
  }
}

/** In: an event. Out: every text in it. */
export function textsOf(event: Event): readonly WrittenText[] {
  // Every event is JSON: it is what its author signs.
  return [...textsIn(event as JsonValue, '')];
}
