import { event, type Event, type EventType } from './event.ts';
import type { StoredEnvelope } from './envelope.ts';
import {
  fromColumns,
  importInColumns,
  inColumns,
  type ImportInColumns,
} from './imported-columns.ts';

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

/** The versions of an import: its rows one by one, and column by column. */
const rowsVersion = 1;
const columnsVersion = 2;

/** The newest version of each event. A new version gets a step here, and the old ones stay readable. */
const currentVersion: Readonly<Record<EventType, number>> = {
  'mapping-created': 1,
  'adviser-joined': 1,
  'round-started': 1,
  'rows-imported': columnsVersion,
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
  'signing-rule-changed': 1,
  'key-changed': 1,
  'key-vouched': 1,
  'key-revoked': 1,
  'piece-saved': 1,
  'piece-removed': 1,
  'pieces-arranged': 1,
  commented: 1,
  'comment-settled': 1,
  'comment-reopened': 1,
  'entry-contested': 1,
  'contest-answered': 1,
  'link-checked': 1,
  'fact-sheet-sent': 1,
  'fact-sheet-withdrawn': 1,
  'release-requirements-set': 1,
  'obstacle-waived': 1,
  'waiver-withdrawn': 1,
  'contact-persons-asked': 1,
  'person-blocked': 1,
  'person-unblocked': 1,
  'person-erased': 1,
  'person-consented': 1,
  'consent-withdrawn': 1,
  'selection-set': 1,
  'release-frozen': 1,
  'release-signed': 1,
};

const known = (type: string): type is EventType => Object.hasOwn(currentVersion, type);

/**
 * In: an event. Out: it as its author signs it, with its version: the rows of an import column by column, or as they
 * are (version 1) where the columns have no place for something that a row says.
 */
export function asStored(given: Event): StoredEnvelope['event'] {
  const columns = given.type === 'rows-imported' ? inColumns(given) : null;
  if (columns !== null) return { ...columns, v: columnsVersion };
  const v = given.type === 'rows-imported' ? rowsVersion : currentVersion[given.type];
  return { ...given, v };
}

const inColumnsNow = ({ type, v }: StoredEnvelope['event']): boolean =>
  type === 'rows-imported' && v === columnsVersion;

/**
 * In: an event as stored, which `upcast` has accepted before, and which has not changed since. Out: the event of today,
 * without looking at it once more.
 */
export function upcastAgain(stored: StoredEnvelope['event']): Event {
  const { v: _v, ...rest } = stored;
  // As `upcast` has seen. Returned as its author wrote it: the schema would put the keys in an order of its own, and
  // what is projected while working must be bit for bit what is projected when the log is read again.
  return inColumnsNow(stored) ? fromColumns(rest as ImportInColumns) : (rest as Event);
}

/**
 * In: the event as stored, of whatever version. Out: the event of today.
 * Error: throws `UnknownEventError` for a type or version this program does not know; nothing is skipped.
 */
export function upcast(stored: StoredEnvelope['event']): Event {
  const { v, ...rest } = stored;
  const { type } = stored;
  if (!known(type)) throw new UnknownEventError(type, v, 'no such type');
  const inRows = type === 'rows-imported' && v === rowsVersion;
  if (v !== currentVersion[type] && !inRows)
    throw new UnknownEventError(type, v, 'no such version');
  const parsed = (inColumnsNow(stored) ? importInColumns : event).safeParse(rest);
  if (parsed.success) return upcastAgain(stored);
  const [issue] = parsed.error.issues;
  throw new UnknownEventError(type, v, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
