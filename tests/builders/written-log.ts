import Database from 'better-sqlite3';
import { sha256, signatureOver } from '../../electron/store/envelope-crypto.ts';
import { logWriter } from '../../electron/store/log-table.ts';
import { packed } from '../../electron/store/packed-bytes.ts';
import type { Signer } from '../../electron/store/signer.ts';
import { asWriteHandle, type WriteHandle } from '../../electron/store/sql/handle.ts';
import { migrate } from '../../electron/store/sql/open-database.ts';
import type { Event } from '../../shared/events/event.ts';
import { asStored } from '../../shared/events/upcast.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';

/** An event to write, and what somebody who knows the program makes of it before it is hashed, signed and sealed. */
export type WrittenEvent = {
  readonly who: Signer;
  readonly event: Event;
  readonly bent?: (text: string) => Uint8Array | string;
  /** Whose key it is signed with, where it is not the author's own. */
  readonly signedBy?: Signer;
};

/**
 * Writes events into a log in memory without asking any rule: the chain, the signatures and the seals are made over
 * whatever was written. Nothing hinders changing its rows. In: the events. Out: the log; the caller closes it.
 */
export function writtenLog(events: Iterable<WrittenEvent>): WriteHandle {
  const handle = asWriteHandle(new Database(':memory:'));
  migrate(handle);
  handle.exec('DROP TRIGGER log_is_never_updated; DROP TRIGGER log_is_never_deleted;');
  const log = logWriter(handle);
  const heads = new Map<string, { readonly position: number; readonly hash: string }>();
  let n = 0;
  let seen: string | null = null;
  for (const { who, event, bent, signedBy } of events) {
    const head = heads.get(who.id);
    const position = (head?.position ?? 0) + 1;
    const text = canonicalJson({
      format: 1,
      author: who.id,
      position,
      time: `2015-02-02T09:0${n % 10}:00.000Z`,
      previous: head?.hash ?? null,
      seen,
      event: asStored(event),
    });
    const bytes = Buffer.from(bent?.(text) ?? text);
    const hash = sha256(bytes);
    const signature = signatureOver(bytes, (signedBy ?? who).privateKey);
    n += 1;
    log.append({ n, author: who.id, position, hash, signature, bytes, stored: packed(bytes) });
    heads.set(who.id, { position, hash });
    seen = hash;
  }
  return handle;
}
