import type { KeyObject } from 'node:crypto';
import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import { sha256Hex, type AdviserId, type IsoTime, type Sha256Hex } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { accept, type Result } from '../../shared/lib/result.ts';
import type { Command } from '../../shared/rules/command.ts';
import { decide } from '../../shared/rules/decide.ts';
import { seal } from './envelope-crypto.ts';
import { logReader } from './log-table.ts';
import type { MappingFile } from './mapping-file.ts';
import { entryOf, project, type Memory, type Projected } from './memory.ts';
import { refuseForFile } from './sql/failures.ts';
import type { WriteHandle } from './sql/handle.ts';

/** Who signs: an adviser whose key is unlocked. */
export type Signer = {
  readonly id: AdviserId;
  readonly name: string;
  readonly title: string;
  readonly publicKey: string;
  readonly privateKey: KeyObject;
};

/** Extra writes that belong to the same decision and the same transaction, e.g. the frozen files of a release. */
export type Beside = (handle: WriteHandle) => void;

/** How a long command is followed and stopped. */
export type Following = {
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: (done: number, total: number) => void;
};

/** Gives the event loop a turn between two events of a long command, so that readings are answered meanwhile. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Chain = { n: number; seen: Sha256Hex | null; position: number; previous: Sha256Hex | null };

function chainOf(file: MappingFile, signer: Signer): Chain {
  const log = logReader(file.handle);
  const last = log.last();
  const own = log.lastOf(signer.id);
  return {
    n: last?.n ?? 0,
    seen: last === undefined ? null : sha256Hex.parse(last.hash),
    position: own?.position ?? 0,
    previous: own === undefined ? null : sha256Hex.parse(own.hash),
  };
}

/** Signs an event as the next of its author's stream and appends it. Out: the event with its place. */
function append(
  file: MappingFile,
  signer: Signer,
  time: IsoTime,
  chain: Chain,
  event: Event,
): LoggedEvent {
  chain.n += 1;
  chain.position += 1;
  const { n, seen, position, previous } = chain;
  const {
    bytes,
    hash,
    signature,
    event: written,
  } = seal(
    { format: 1, author: signer.id, position, time, previous, seen },
    event,
    signer.privateKey,
  );
  file.log.append({ n, author: signer.id, position, hash, signature, bytes });
  chain.previous = hash;
  chain.seen = hash;
  return { n, author: signer.id, position, time, hash, event: written };
}

function withJoining(memory: Memory, signer: Signer, events: readonly Event[]): readonly Event[] {
  const known = memory.mapping.advisers.some((one) => one.id === signer.id);
  if (known || events.some((one) => one.type === 'adviser-joined')) return events;
  return [
    {
      type: 'adviser-joined',
      adviser: signer.id,
      name: signer.name,
      title: signer.title,
      key: signer.publicKey,
    },
    ...events,
  ];
}

async function write(
  file: MappingFile,
  signer: Signer,
  time: IsoTime,
  events: readonly Event[],
  beside: Beside,
  { signal, onStep }: Following,
): Promise<Memory> {
  const chain = chainOf(file, signer);
  let memory = file.memory();
  // Written once each, when the last event is in: an import touches the same entries over and over.
  const changed = new Map<string, Projected['changed'][number]>();
  file.handle.exec('BEGIN IMMEDIATE');
  try {
    for (const [done, event] of events.entries()) {
      if (done > 2) {
        onStep?.(done, events.length);
        await breathe();
      }
      if (signal?.aborted) throw new RefusedError(refuse('import-cancelled', {}));
      const projected = project(memory, [append(file, signer, time, chain, event)]);
      for (const one of projected.touched) file.projections.touched(one.round, one.unit, one.n);
      for (const one of projected.changed) changed.set(`${one.round} ${one.state.unit}`, one);
      memory = projected.after;
    }
    for (const one of changed.values()) file.projections.entry(one.round, one.state);
    file.projections.mapping(memory.n, memory.mapping);
    beside(file.handle);
    file.handle.exec('COMMIT');
  } catch (error) {
    if (file.handle.inTransaction) file.handle.exec('ROLLBACK');
    return refuseForFile(error, file.path);
  }
  return memory;
}

/**
 * THE write path. Reads the state, lets the rules decide, signs, appends and projects in one transaction; memory
 * follows after the commit, and only then is the decision acknowledged. One at a time.
 * In: the open file, who signs, the time, the command, what else belongs to the transaction, and for long ones how
 * to follow and stop it. Out: the place the log has come to, or the rule's refusal.
 * Errors (RefusedError): `disk-full`, `folder-not-writable`, `import-cancelled`; then nothing was stored.
 */
export function handleCommand(
  file: MappingFile,
  signer: Signer,
  time: IsoTime,
  command: Command,
  beside: Beside = () => undefined,
  following: Following = {},
): Promise<Result<{ readonly n: number }>> {
  return file.turn(async () => {
    const memory = file.memory();
    const decision = decide(
      {
        mapping: memory.mapping,
        who: signer,
        entry: (round, unit) => entryOf(memory, round, unit),
      },
      command,
    );
    if (!decision.ok) return decision;
    if (decision.value.length === 0) return accept({ n: memory.n });
    const after = await write(
      file,
      signer,
      time,
      withJoining(memory, signer, decision.value),
      beside,
      following,
    );
    file.remember(after);
    return accept({ n: after.n });
  });
}
