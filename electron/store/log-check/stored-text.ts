import type { StoredEnvelope } from '../../../shared/events/envelope.ts';
import { isoTime } from '../../../shared/lib/ids.ts';
import { isCanonicalText } from './canonical-text.ts';

/** What the head of an envelope must say, as far as that is known beforehand. */
export type ExpectedHead = {
  readonly author: string;
  readonly position: number;
  /** Undefined where it is not known what it follows; then it is read. */
  readonly previous: string | null | undefined;
  readonly seen: string | null;
};

/** What was read: the event, and what its author wrote before it. */
export type ReadText = {
  readonly event: StoredEnvelope['event'];
  readonly previous: string | null;
};

const hashOrNull = (hash: string | null): string => (hash === null ? 'null' : `"${hash}"`);
const previousPart =
  /,"previous":(null|"([0-9a-f]{64})"),"seen":(?:null|"[0-9a-f]{64}"),"time":"[^"]*"\}$/;
const timeLength = '2015-02-02T09:00:00.000Z'.length;
const hashLength = 64;

const hasKind = (value: unknown): value is StoredEnvelope['event'] =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'v' in value &&
  typeof value.v === 'number';

let lastTime = '';

/** Most events come many to a time, and the schema of a time need look at each time once. */
function isTime(text: string): boolean {
  if (text === lastTime) return true;
  if (!isoTime.safeParse(text).success) return false;
  lastTime = text;
  return true;
}

const previousOf = (text: string): string | null | undefined => {
  const [, whole, hash] = previousPart.exec(text.slice(-(2 * hashLength + 100))) ?? [];
  return whole === 'null' ? null : hash;
};

/**
 * Reads an event's text where it is canonical and its head says what is expected. The order of the keys is the
 * alphabet's, so that all of the head has its place before and after the event and is compared as it stands; only the
 * event is parsed. In: the text, and what the head must say. Out: the event; null where something is otherwise.
 */
export function readText(
  text: string,
  { author, position, previous, seen }: ExpectedHead,
): ReadText | null {
  const before = previous === undefined ? previousOf(text) : previous;
  if (before === undefined) return null;
  const start = `{"author":"${author}","event":`;
  const end = `,"format":1,"position":${position},"previous":${hashOrNull(before)},"seen":${hashOrNull(seen)},"time":"`;
  const timeAt = text.length - timeLength - '"}'.length;
  const endsAt = timeAt - end.length;
  if (endsAt < start.length || !text.endsWith('"}')) return null;
  // Compared as pieces of one length, which is quicker than looking for them in the text.
  if (text.slice(0, start.length) !== start || text.slice(endsAt, timeAt) !== end) return null;
  if (!isTime(text.slice(timeAt, -2))) return null;
  const inside = text.slice(start.length, endsAt);
  const event: unknown = JSON.parse(inside);
  return hasKind(event) && isCanonicalText(event, inside) ? { event, previous: before } : null;
}
