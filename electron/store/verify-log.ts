import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import type { StoredEnvelope } from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import { upcast } from '../../shared/events/upcast.ts';
import { integerText } from '../../shared/lib/norwegian-format.ts';
import { openEnvelope, publicKeyFromRaw, sha256, signatureHolds } from './envelope-crypto.ts';
import type { LogRow } from './log-table.ts';
import { fingerprint } from './profile/advisers.ts';

/** A place in the log that does not hold. */
export type LogProblem = {
  readonly n: number;
  readonly author: string;
  readonly position: number;
  readonly reason: string;
};

type Stream = {
  position: number;
  hash: string;
  key: KeyObject;
  /** The key that this stream has ended with naming. */
  successor: string | null;
};

/** What the check has seen so far; one for each run over a log. */
export type LogCheck = {
  /** Checks the next row. Out: what does not hold, in words; nothing where it holds. */
  readonly next: (row: LogRow) => readonly LogProblem[];
  readonly seen: () => { readonly events: number; readonly authors: number };
};

/** Which streams have ended, and which keys are not to be used any more. */
type Keys = {
  readonly streams: ReadonlyMap<string, Pick<Stream, 'successor'>>;
  readonly revoked: ReadonlySet<string>;
};

/** In: who wrote an event, the event, and the keys as they were before it. Out: what of it does not hold; null where all does. */
export function keyProblem(author: string, event: Event, keys: Keys): string | null {
  if (keys.revoked.has(author)) return 'nøkkelen var trukket tilbake';
  if ((keys.streams.get(author)?.successor ?? null) !== null)
    return 'strømmen var avsluttet med en ny nøkkel';
  if (event.type === 'key-changed' && fingerprint(event.key) !== event.to)
    return 'den nye nøkkelen hører ikke til den nye forfatteren';
  if (
    (event.type === 'key-vouched' || event.type === 'key-revoked') &&
    fingerprint(event.key) !== event.adviser
  )
    return 'nøkkelen hører ikke til den som er nevnt';
  if (event.type === 'adviser-joined' && event.succeeds !== undefined) {
    const before = keys.streams.get(event.succeeds);
    if (before?.successor !== event.adviser)
      return 'strømmen den sier den fortsetter, nevner ikke denne nøkkelen';
  }
  return null;
}

const notJoined = 'strømmen begynner ikke med at rådgiveren ble med';

function joiningKey(envelope: StoredEnvelope): { raw: string } | string {
  const { event } = envelope;
  if (event.type !== 'adviser-joined') return notJoined;
  const joined = upcast(event);
  if (joined.type !== 'adviser-joined') return notJoined;
  if (fingerprint(joined.key) !== envelope.author) return 'nøkkelen hører ikke til forfatteren';
  return { raw: joined.key };
}

/** In: the first event of a stream. Out: the raw public key of its author; null where it does not say. */
export function keyOfJoining(envelope: StoredEnvelope): string | null {
  const joining = joiningKey(envelope);
  return typeof joining === 'string' ? null : joining.raw;
}

/**
 * Checks a log row by row: the hash of the bytes, the author's chain and its signature, the order between authors,
 * that the bytes are canonical, and that every event is known. How thorough with signatures is the caller's choice:
 * hashes alone find every changed byte of an event, signatures find who did not write it.
 */
export function checkLog(options: { readonly signatures: boolean }): LogCheck {
  const streams = new Map<string, Stream>();
  const revoked = new Set<string>();
  let events = 0;
  let last: string | null = null;
  return {
    seen: () => ({ events, authors: streams.size }),
    next: (row) => {
      const problems: LogProblem[] = [];
      const report = (reason: string): void => {
        problems.push({ n: row.n, author: row.author, position: row.position, reason });
      };
      events += 1;
      if (row.n !== events) report(`hendelse ${integerText(events)} mangler`);
      if (sha256(row.bytes) !== row.hash) report('innholdet svarer ikke til kontrollsummen');
      try {
        const envelope = openEnvelope(row.bytes);
        const text = Buffer.from(row.bytes).toString('utf8');
        if (canonicalJson(JSON.parse(text)) !== text) report('innholdet er ikke på kanonisk form');
        const known = upcast(envelope.event);
        const aboutKeys = keyProblem(envelope.author, known, { streams, revoked });
        if (aboutKeys !== null) report(aboutKeys);
        if (envelope.author !== row.author || envelope.position !== row.position)
          report('forfatter eller plass stemmer ikke');
        if (envelope.seen !== last) report('rekkefølgen mellom hendelsene stemmer ikke');
        const stream = streams.get(row.author);
        if (
          envelope.previous !== (stream?.hash ?? null) ||
          envelope.position !== (stream?.position ?? 0) + 1
        ) {
          report('kjeden er brutt');
        }
        const joining = stream?.key ?? joiningKey(envelope);
        if (typeof joining === 'string') report(joining);
        else {
          const key = 'raw' in joining ? publicKeyFromRaw(joining.raw) : joining;
          if (options.signatures && !signatureHolds(row.bytes, row.signature, key))
            report('underskriften stemmer ikke');
          const successor = known.type === 'key-changed' ? known.to : null;
          streams.set(row.author, { position: row.position, hash: row.hash, key, successor });
          if (known.type === 'key-revoked') revoked.add(known.adviser);
        }
      } catch (error) {
        report(
          error instanceof Error && error.name === 'UnknownEventError'
            ? error.message
            : 'innholdet kan ikke leses',
        );
      }
      last = row.hash;
      return problems;
    },
  };
}
