import { assertNever } from '../lib/assert-never.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { Command, CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';
import { decideSettleConflict } from './decide-conflict.ts';
import {
  decideAddStatement,
  decideMarkNotReached,
  decideRecordAttempt,
  decideSetContact,
  decideWithdrawNotReached,
  decideWithdrawStatement,
} from './decide-entry.ts';
import { decideJudge, decideWithdrawJudgement } from './decide-judge.ts';
import { decideWeighPrecedent } from './decide-precedent.ts';
import { decideFreezeRelease, decideSignRelease } from './decide-release.ts';
import { decideImportRows, decideStartRound } from './decide-round.ts';

function decideJoin(context: RuleContext, command: CommandOf<'join'>): Result<Decision> {
  if (command.name.trim() === '') return reject(refuse('adviser-name-missing', {}));
  if (context.mapping.advisers.some((one) => one.id === command.adviser)) return accept([]);
  const { type: _, ...rest } = command;
  return accept([{ type: 'adviser-joined', ...rest }]);
}

/**
 * All rules of the program in one place: (state, command) → events or a refusal. Pure.
 * In: what the rules may see, and what is asked. Out: the events to append, in order.
 */
export function decide(context: RuleContext, command: Command): Result<Decision> {
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
    case 'settle-conflict':
      return decideSettleConflict(context, command);
    case 'weigh-precedent':
      return decideWeighPrecedent(context, command);
    case 'freeze-release':
      return decideFreezeRelease(context, command);
    case 'sign-release':
      return decideSignRelease(context, command);
    default:
      return assertNever(command);
  }
}
