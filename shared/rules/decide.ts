import { assertNever } from '../lib/assert-never.ts';
import { accept, type Result } from '../lib/result.ts';
import type { Command, Decision } from './command.ts';
import type { RuleContext } from './context.ts';
import { checkActive, decideDeactivate, decideJoin, decideReactivate } from './decide-adviser.ts';
import { decideAssign } from './decide-assign.ts';
import { decideChangeCodebook } from './decide-codebook.ts';
import { decideSettleConflict } from './decide-conflict.ts';
import { decideAnswerContest, decideContest } from './decide-contest.ts';
import { decideComment, decideReopenComment, decideSettleComment } from './decide-thread.ts';
import {
  decideAddStatement,
  decideMarkNotReached,
  decideRecordAttempt,
  decideSetContact,
  decideWithdrawNotReached,
  decideWithdrawStatement,
} from './decide-entry.ts';
import { decideJudge, decideWithdrawJudgement } from './decide-judge.ts';
import { checkKey, decideChangeKey, decideRevokeKey, decideVouchKey } from './decide-key.ts';
import { decideSetSelection } from './decide-selection.ts';
import { decideChangeSigningRule } from './decide-signing-rule.ts';
import { decideCheckLink } from './decide-link.ts';
import {
  decideAskForPersons,
  decideRecordConsent,
  decideTreatPersons,
  decideWithdrawConsent,
} from './decide-person.ts';
import { decideArrangePieces, decideRemovePiece, decideSavePiece } from './decide-piece.ts';
import { decideWeighPrecedent } from './decide-precedent.ts';
import { decideFreezeRelease, decideSignRelease } from './decide-release.ts';
import { decideMarkSent, decideRecordReply, decideWithdrawSent } from './decide-reply.ts';
import { decideResolve, decideWithdrawResolution } from './decide-resolve.ts';
import { decideImportRows, decideStartRound } from './decide-round.ts';
import { decideSetRequirements, decideWaive, decideWithdrawWaiver } from './decide-waive.ts';
import { withoutNationalIds } from './without-national-ids.ts';

/**
 * All rules of the program in one place: (state, command) → events or a refusal. Pure.
 * In: what the rules may see, and what is asked. Out: the events to append, in order; `adviser-deactivated` for
 * whatever is asked by one who no longer works here, what `checkKey` refuses, and `person-number-in-text` for what must
 * not stand in the log.
 */
export function decide(context: RuleContext, command: Command): Result<Decision> {
  const active = checkActive(context);
  if (!active.ok) return active;
  const key = checkKey(context, command);
  return key.ok ? withoutNationalIds(decideByType(context, command)) : key;
}

function decideByType(context: RuleContext, command: Command): Result<Decision> {
  switch (command.type) {
    case 'create-mapping':
      return accept([{ type: 'mapping-created', name: command.name, program: command.program }]);
    case 'join':
      return decideJoin(context, command);
    case 'start-round':
      return decideStartRound(context, command);
    case 'import-rows':
      return decideImportRows(context, command);
    case 'add-statement':
      return decideAddStatement(context, command);
    case 'withdraw-statement':
      return decideWithdrawStatement(context, command);
    case 'record-attempt':
      return decideRecordAttempt(context, command);
    case 'set-contact':
      return decideSetContact(context, command);
    case 'mark-not-reached':
      return decideMarkNotReached(context, command);
    case 'withdraw-not-reached':
      return decideWithdrawNotReached(context, command);
    case 'judge':
      return decideJudge(context, command);
    case 'withdraw-own-judgement':
      return decideWithdrawJudgement(context, command);
    case 'resolve':
      return decideResolve(context, command);
    case 'withdraw-resolution':
      return decideWithdrawResolution(context, command);
    case 'comment':
      return decideComment(context, command);
    case 'settle-comment':
      return decideSettleComment(context, command);
    case 'reopen-comment':
      return decideReopenComment(context, command);
    case 'contest':
      return decideContest(context, command);
    case 'answer-contest':
      return decideAnswerContest(context, command);
    case 'settle-conflict':
      return decideSettleConflict(context, command);
    case 'weigh-precedent':
      return decideWeighPrecedent(context, command);
    case 'change-codebook':
      return decideChangeCodebook(context, command);
    case 'save-piece':
      return decideSavePiece(context, command);
    case 'remove-piece':
      return decideRemovePiece(context, command);
    case 'arrange-pieces':
      return decideArrangePieces(context, command);
    case 'assign':
      return decideAssign(context, command);
    case 'ask-for-persons':
      return decideAskForPersons(context, command);
    case 'treat-persons':
      return decideTreatPersons(context, command);
    case 'record-consent':
      return decideRecordConsent(context, command);
    case 'withdraw-consent':
      return decideWithdrawConsent(context, command);
    case 'deactivate-adviser':
      return decideDeactivate(context, command);
    case 'reactivate-adviser':
      return decideReactivate(context, command);
    case 'change-signing-rule':
      return decideChangeSigningRule(context, command);
    case 'change-key':
      return decideChangeKey(context, command);
    case 'vouch-key':
      return decideVouchKey(context, command);
    case 'revoke-key':
      return decideRevokeKey(context, command);
    case 'waive-obstacle':
      return decideWaive(context, command);
    case 'set-selection':
      return decideSetSelection(context, command);
    case 'withdraw-waiver':
      return decideWithdrawWaiver(context, command);
    case 'set-requirements':
      return decideSetRequirements(context, command);
    case 'check-link':
      return decideCheckLink(context, command);
    case 'mark-sheets-sent':
      return decideMarkSent(context, command);
    case 'withdraw-sheet':
      return decideWithdrawSent(context, command);
    case 'record-reply':
      return decideRecordReply(context, command);
    case 'freeze-release':
      return decideFreezeRelease(context, command);
    case 'sign-release':
      return decideSignRelease(context, command);
    default:
      return assertNever(command);
  }
}
