import { event, type Event, type EventType } from './event.ts';
import type { StoredEnvelope } from './envelope.ts';

/** Stops the fold: the log holds an event this program does not know, or one that its schema refuses. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';
  readonly type: string;
  readonly version: number;

  constructor(type: string, version: number, reason: string) {
    super(`Unknown event ${type} v${version}: ${reason}`);
    this.type = type;
    this.version = version;
  }
}

/** The version each event is written in today. A new version gets a step here, and the old one stays readable. */
export const currentVersion: Readonly<Record<EventType, number>> = {
  'mapping-created': 1,
  'adviser-joined': 1,
  'round-started': 1,
  'rows-imported': 1,
  'statement-added': 1,
  'statement-withdrawn': 1,
  'contact-attempted': 1,
  'service-contact-set': 1,
  'not-reached-marked': 1,
  'not-reached-withdrawn': 1,
  judged: 1,
  'judgement-withdrawn': 1,
  'adviser-deactivated': 1,
  'adviser-reactivated': 1,
  assigned: 1,
  resolved: 1,
  'resolution-withdrawn': 1,
  'conflict-settled': 1,
  'precedent-weighed': 1,
  'codebook-changed': 1,
  commented: 1,
  'comment-settled': 1,
  'comment-reopened': 1,
  'entry-contested': 1,
  'contest-answered': 1,
  'release-frozen': 1,
  'release-signed': 1,
};

const known = (type: string): type is EventType => Object.hasOwn(currentVersion, type);

/**
 * In: the event as stored, of whatever version. Out: the event of today.
 * Error: throws `UnknownEventError` for a type or version this program does not know; nothing is skipped.
 */
export function upcast(stored: StoredEnvelope['event']): Event {
  const { v, ...rest } = stored;
  if (!known(stored.type)) throw new UnknownEventError(stored.type, v, 'no such type');
  if (v !== currentVersion[stored.type])
    throw new UnknownEventError(stored.type, v, 'no such version');
  const parsed = event.safeParse(rest);
  // Checked, and returned as its author wrote it: the schema would put the keys in an order of its own, and what is
  // projected while working must be bit for bit what is projected when the log is read again.
  if (parsed.success) return rest as Event;
  const [issue] = parsed.error.issues;
  throw new UnknownEventError(
    stored.type,
    v,
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}
