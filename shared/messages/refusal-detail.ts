import { isoDate } from '../lib/ids.ts';
import type { JsonValue } from '../lib/json-value.ts';
import { dateText, integerText } from '../lib/norwegian-format.ts';

/** What the sentence of a refusal is made from. */
export type Details = Readonly<Record<string, JsonValue>>;

/** In: a detail. Out: it in a sentence; several with commas between. */
export function show(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(show).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** In: a detail that is a count or a place in a row of many. Out: it as a reader has it, `1 234`; as it stands where it is no whole number. */
export function counted(value: JsonValue | undefined): string {
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? integerText(value)
    : show(value);
}

const mostNamed = 4;

/** In: a detail that can be a long list. Out: the first of it, and how many more there are. */
export function firstOf(value: JsonValue | undefined): string {
  if (!Array.isArray(value) || value.length <= mostNamed) return show(value);
  const rest = integerText(value.length - mostNamed + 1);
  return `${show(value.slice(0, mostNamed - 1))} og ${rest} til`;
}

/** In: a detail that is a day. Out: the day in words; as it stands where it is none. */
export function day(value: JsonValue | undefined): string {
  const parsed = isoDate.safeParse(value);
  return parsed.success ? dateText(parsed.data) : show(value);
}

/** In: a detail that is a name or somebody's words. Out: it in quotation marks. */
export function quoted(value: JsonValue | undefined): string {
  return `«${show(value)}»`;
}
