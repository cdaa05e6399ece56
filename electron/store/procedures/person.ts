import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { act } from '../act.ts';
import { now } from '../clock.ts';
import { writeTables } from '../export-folder.ts';
import type { MappingFile } from '../mapping-file.ts';
import { entryOf } from '../memory.ts';
import { correctPerson, personsOf } from '../person-table.ts';
import { beforeErasing } from '../persons/before-erasing.ts';
import { erasePersons, refuseReason } from '../persons/erase-persons.ts';
import { extractFiles, extractOf } from '../persons/extract-person.ts';
import { heldPersons, heldView, personUnder, recordsUnder } from '../persons/held-persons.ts';
import { possiblePersonal, refuseKnownInLog } from '../persons/personal-in-texts.ts';
import { refuseForFile } from '../sql/failures.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

type Treated = { readonly keys: readonly string[]; readonly reason: string };

function unknown(): never {
  throw new RefusedError(refuse('person-unknown', {}));
}

/** Backups made before hold whoever has been erased since. What comes in the way of renewing them does not undo the erasing. */
async function withoutOlder(
  { backups }: Workspace,
  file: MappingFile,
  renew: boolean,
): Promise<'none' | 'kept' | 'renewed' | 'failed'> {
  await backups.settled();
  if (backups.list(file).length === 0) return 'none';
  if (!renew) return 'kept';
  try {
    await backups.renew(file);
    return 'renewed';
  } catch (error) {
    if (error instanceof RefusedError) return 'failed';
    throw error;
  }
}

/** In: the workspace. Out: the procedures about contact persons. */
export function personProcedures(workspace: Workspace) {
  /** The open file; nobody but an unlocked adviser sees personal data. */
  const unlocked = () => {
    const file = workspace.file();
    workspace.who();
    return file;
  };
  const treat = (how: 'block' | 'unblock', { keys, reason }: Treated) => {
    const { handle, memory } = unlocked();
    const records = recordsUnder(handle, memory(), keys);
    refuseReason(records, reason);
    const persons = records.map(({ round, unit, key }) => ({ round, unit, person: key }));
    return act(workspace, { type: 'treat-persons', how, persons, reason });
  };
  /** The place of a person in the log, once the words about them say nothing of who it is. */
  const placeOf = (key: string, words: string) => {
    const { handle, memory } = unlocked();
    const records = recordsUnder(handle, memory(), [key]);
    refuseReason(records, words);
    return records.map(({ round, unit }) => ({ round, unit, person: key }))[0] ?? unknown();
  };
  return {
    ofEntry: door.person.ofEntry.handler(({ input }) => {
      const { handle, memory } = unlocked();
      const { attempts } = entryOf(memory(), input.round, input.unit);
      const blocked = attempts.filter((one) => one.standing?.blocked !== undefined);
      return personsOf(handle, input).map((one) =>
        blocked.some(({ person }) => person === one.key)
          ? { key: one.key, name: '', phone: '', email: '', blocked: true as const }
          : one,
      );
    }),
    held: door.person.held.handler(() => {
      const { handle, memory } = unlocked();
      return heldView(handle, memory());
    }),
    inTexts: door.person.inTexts.handler(() => {
      const { handle, memory } = unlocked();
      const everybody = heldPersons(handle, memory()).flatMap((one) => one.records);
      return possiblePersonal(memory(), everybody);
    }),
    beforeErasing: door.person.beforeErasing.handler(async ({ input }) => {
      const file = unlocked();
      await workspace.backups.settled();
      const { handle, memory } = file;
      const records = recordsUnder(handle, memory(), input.keys);
      return beforeErasing(handle, memory(), records, workspace.backups.list(file).length);
    }),
    extract: door.person.extract.handler(async ({ input }) => {
      const { handle, memory } = unlocked();
      const person = personUnder(handle, memory(), input.key);
      const title = 'Velg mappe for utleveringen';
      const folder = input.folder ?? (await workspace.host.chooseFolder({ title }));
      if (folder === null) return null;
      const files = await extractFiles(extractOf(memory(), person, now()));
      return { folder, files: writeTables(folder, files) };
    }),
    correct: door.person.correct.handler(
      async ({ input: { person, knownInLog = false, ...place } }) => {
        const file = unlocked();
        const [before] = personsOf(file.handle, place).filter((one) => one.key === place.key);
        if (!knownInLog) refuseKnownInLog(file.memory(), person, before);
        await file.turn(() => {
          try {
            correctPerson(file.handle, { ...place, ...person });
          } catch (error) {
            refuseForFile(error, file.path);
          }
        });
        workspace.announce();
        return null;
      },
    ),
    erase: door.person.erase.handler(async ({ input: { renewBackups = false, ...input } }) => {
      const file = unlocked();
      try {
        const { n } = await erasePersons(file, workspace.who(), now(), input);
        return { n, backups: await withoutOlder(workspace, file, renewBackups) };
      } finally {
        workspace.announce();
      }
    }),
    block: door.person.block.handler(({ input }) => treat('block', input)),
    unblock: door.person.unblock.handler(({ input }) => treat('unblock', input)),
    consent: door.person.consent.handler(({ input: { key, ...consent } }) =>
      act(workspace, { type: 'record-consent', ...placeOf(key, consent.how), ...consent }),
    ),
    withdrawConsent: door.person.withdrawConsent.handler(({ input: { key, reason } }) =>
      act(workspace, { type: 'withdraw-consent', ...placeOf(key, reason), reason }),
    ),
    ask: door.person.ask.handler(({ input }) =>
      act(workspace, { type: 'ask-for-persons', ...input }),
    ),
  };
}
