import { randomUUID } from 'node:crypto';
import { judgementId, statementId } from '../../../shared/lib/ids.ts';
import { act } from '../act.ts';
import { drafts } from '../draft-table.ts';
import { ownKeys } from '../own-keys.ts';
import { addPerson } from '../person-table.ts';
import { refuseMentions } from '../persons/refuse-texts.ts';
import { refuseKnownInLog } from '../persons/personal-in-texts.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures that act on one entry. */
export function entryProcedures(workspace: Workspace) {
  return {
    judge: door.entry.judge.handler(async ({ input }) => {
      const id = judgementId.parse(randomUUID());
      const own = ownKeys(workspace, workspace.who());
      const { n } = await act(workspace, { type: 'judge', id, ...input }, (handle) =>
        drafts.discard(handle, { ...input, ...own }),
      );
      return { n, judgement: id };
    }),
    withdrawJudgement: door.entry.withdrawJudgement.handler(({ input }) =>
      act(workspace, { type: 'withdraw-own-judgement', ...input }),
    ),
    addStatement: door.entry.addStatement.handler(({ input }) =>
      act(workspace, {
        type: 'add-statement',
        round: input.round,
        unit: input.unit,
        statement: { ...input.statement, id: statementId.parse(randomUUID()), readByJudge: false },
      }),
    ),
    withdrawStatement: door.entry.withdrawStatement.handler(({ input }) =>
      act(workspace, { type: 'withdraw-statement', ...input }),
    ),
    addAttempt: door.entry.addAttempt.handler(async ({ input }) => {
      const { round, unit, attempt, person, knownInLog = false } = input;
      const key = person === null ? null : randomUUID();
      if (person !== null) {
        const { department, note } = attempt;
        refuseMentions(
          [person],
          [
            { place: 'avdelingen', text: department },
            { place: 'merknaden', text: note },
          ],
        );
        // The person can stand in the words of any entry.
        await workspace.check.read();
        if (!knownInLog) refuseKnownInLog(workspace.file().memory(), person);
      }
      return act(
        workspace,
        { type: 'record-attempt', round, unit, attempt: { ...attempt, person: key } },
        (handle) => {
          if (person !== null && key !== null) addPerson(handle, { key, round, unit, ...person });
        },
      );
    }),
    setContact: door.entry.setContact.handler(({ input }) =>
      act(workspace, { type: 'set-contact', ...input }),
    ),
    markNotReached: door.entry.markNotReached.handler(({ input }) =>
      act(workspace, { type: 'mark-not-reached', ...input }),
    ),
    withdrawNotReached: door.entry.withdrawNotReached.handler(({ input }) =>
      act(workspace, { type: 'withdraw-not-reached', ...input }),
    ),
    saveDraft: door.entry.saveDraft.handler(async ({ input }) => {
      const file = workspace.file();
      const { id: adviser } = workspace.who();
      await file.turn(() => drafts.save(file.handle, { ...input, adviser }, input.draft));
      return null;
    }),
    discardDraft: door.entry.discardDraft.handler(async ({ input }) => {
      const file = workspace.file();
      const own = ownKeys(workspace, workspace.who());
      await file.turn(() => drafts.discard(file.handle, { ...input, ...own }));
      return null;
    }),
  };
}
