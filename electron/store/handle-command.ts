import type { Event } from '../../shared/events/event.ts';
import type { IsoTime } from '../../shared/lib/ids.ts';
import { accept, type Result } from '../../shared/lib/result.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import type { Command } from '../../shared/rules/command.ts';
import { inconsistentUnits } from '../../shared/release/obstacles/inconsistent-units.ts';
import { joiningOf } from '../../shared/rules/decide-adviser.ts';
import { decide } from '../../shared/rules/decide.ts';
import type { MappingFile } from './mapping-file.ts';
import { entryOf, type Memory } from './memory.ts';
import { inconsistenciesIn } from './precedents/kept-inconsistencies.ts';
import { refuseHeldIn } from './persons/refuse-held.ts';
import type { Signer } from './signer.ts';
import { refuseForFile } from './sql/failures.ts';
import { writeEvents, type Beside, type Following } from './write-events.ts';

function withJoining(memory: Memory, signer: Signer, events: readonly Event[]): readonly Event[] {
  const known = memory.mapping.advisers.some((one) => one.id === signer.id);
  if (known || events.some((one) => one.type === 'adviser-joined')) return events;
  const { id: adviser, name, title, publicKey: key } = signer;
  return [joiningOf(memory.mapping, { adviser, name, title, key }), ...events];
}

const decideIn = (file: MappingFile, who: Signer, command: Command): Result<readonly Event[]> => {
  const memory = file.memory();
  return decide(
    {
      mapping: memory.mapping,
      who,
      entry: (round, unit) => entryOf(memory, round, unit),
      inconsistent: (round) =>
        inconsistentUnits(inconsistenciesIn(file, { kind: 'record' }), round),
    },
    command,
  );
};

/** Reading who is held asks the disk, which can fail. */
function refuseHeld(file: MappingFile, events: readonly Event[]): void {
  try {
    refuseHeldIn(file.handle, events);
  } catch (error) {
    refuseForFile(error, file.path);
  }
}

/**
 * THE write path. Reads the state, lets the rules decide, signs, appends and projects in one transaction; memory
 * follows after the commit, and only then is the decision acknowledged. One at a time.
 * In: the open file, who signs, the time, the command, what else belongs to the transaction, and for long ones how
 * to follow and stop it. Out: the place the log has come to, or the rule's refusal.
 * Errors (RefusedError): `disk-full`, `folder-not-writable`, `import-cancelled`, and `person-in-text` for what would say in the
 * log who a contact person is; then nothing was stored.
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
    const decision = decideIn(file, signer, command);
    if (!decision.ok) return decision;
    if (decision.value.length === 0) return accept({ n: memory.n });
    refuseHeld(file, decision.value);
    const after = await writeEvents(
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

/**
 * The write path for a command that comes in portions, e.g. the rows of a large import while they are being read: all
 * of them in one transaction, or none. Each is decided in the state before the first, so none may rest on another.
 * In: the open file, who signs, the time, the commands as they come, and how to stop. Out: the place the log has come
 * to. Errors (RefusedError): as `handleCommand`, what any of the commands is refused for, and whatever the commands
 * throw instead of coming; then nothing was stored.
 */
export function handlePortions(
  file: MappingFile,
  signer: Signer,
  time: IsoTime,
  commands: AsyncIterable<Command>,
  following: Following,
): Promise<{ readonly n: number }> {
  return file.turn(async () => {
    const memory = file.memory();
    const events = async function* (): AsyncGenerator<Event, void, undefined> {
      let begun = false;
      for await (const command of commands) {
        const decided = valueOf(decideIn(file, signer, command));
        refuseHeld(file, decided);
        if (decided.length > 0) yield* begun ? decided : withJoining(memory, signer, decided);
        begun ||= decided.length > 0;
      }
    };
    const after = await writeEvents(file, signer, time, events(), () => undefined, following);
    file.remember(after);
    return { n: after.n };
  });
}
