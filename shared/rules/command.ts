import type { Assignee, Task } from '../events/assignment.ts';
import type { Event, EventOf, EventType } from '../events/event.ts';
import type { ReasonCode } from '../events/judgement.ts';
import type { FactSheet, LinkCheck } from '../events/obstacle.ts';
import type { PrecedentWeighing } from '../events/precedent.ts';
import type { Resolution } from '../events/resolution.ts';
import type { Profile } from '../codebook/profile.ts';
import type {
  AdviserId,
  ContestId,
  CriterionId,
  IsoDate,
  JudgementId,
  OutcomeId,
  ResolutionId,
  RoundId,
  StatementId,
  UnitNumber,
  WaiverId,
} from '../lib/ids.ts';
import type { ObstacleKind } from '../release/obstacles/obstacle-kind.ts';

type InEntry = { readonly round: RoundId; readonly unit: UnitNumber };
/** A contact person, known to the log by a key alone, in the entry where the attempt refers to them. */
export type PersonInEntry = InEntry & { readonly person: string };

type As<T extends EventType> = Omit<EventOf<T>, 'type'>;

/** A judgement as the form has it. Outcome null: the one that follows from the answers. */
type AsFilledIn = {
  readonly answers: Profile;
  readonly outcome: OutcomeId | null;
  readonly mark: {
    readonly criterion: CriterionId | null;
    readonly alternative: OutcomeId | null;
    readonly rationale: string;
    readonly reasons: readonly ReasonCode[];
  } | null;
  readonly rationale: string;
};

/** Everything a person can ask to have done. What becomes of it, an event or a refusal, `decide` says. */
export type Command =
  | ({ readonly type: 'create-mapping' } & As<'mapping-created'>)
  | ({ readonly type: 'join' } & As<'adviser-joined'>)
  | ({ readonly type: 'start-round' } & As<'round-started'>)
  | ({ readonly type: 'import-rows' } & As<'rows-imported'>)
  | ({ readonly type: 'add-statement' } & As<'statement-added'>)
  | ({ readonly type: 'withdraw-statement' } & As<'statement-withdrawn'>)
  | ({ readonly type: 'record-attempt' } & As<'contact-attempted'>)
  | ({ readonly type: 'set-contact' } & As<'service-contact-set'>)
  | ({ readonly type: 'mark-not-reached' } & As<'not-reached-marked'>)
  | ({ readonly type: 'withdraw-not-reached' } & As<'not-reached-withdrawn'>)
  | (InEntry &
      AsFilledIn & {
        readonly type: 'judge';
        readonly id: JudgementId;
        readonly replaces: JudgementId | null;
      })
  | (InEntry & { readonly type: 'withdraw-own-judgement'; readonly reason: string })
  | (InEntry &
      AsFilledIn & {
        readonly type: 'resolve';
        readonly id: ResolutionId;
        readonly way: Resolution['way'];
        /** The names of those who agreed; of no account where one person decides. */
        readonly together: readonly string[];
        /** The judgements as they were shown to the one who resolves. */
        readonly between: readonly JudgementId[];
      })
  | ({ readonly type: 'withdraw-resolution' } & As<'resolution-withdrawn'>)
  | ({
      readonly type: 'comment';
      /** Names of those on this machine who may have done nothing in the file yet. */
      readonly colleagues: readonly string[];
    } & Omit<As<'commented'>, 'by'>)
  | ({ readonly type: 'settle-comment' } & As<'comment-settled'>)
  | ({ readonly type: 'reopen-comment' } & As<'comment-reopened'>)
  | ({ readonly type: 'contest' } & As<'entry-contested'>)
  | ({ readonly type: 'answer-contest' } & As<'contest-answered'>)
  | ({ readonly type: 'settle-conflict' } & As<'conflict-settled'>)
  | (InEntry & {
      readonly type: 'weigh-precedent';
      readonly stance: PrecedentWeighing['stance'];
      readonly precedent: PrecedentWeighing['precedent'];
      /** The facts that differ, or the rationale. */
      readonly words: string;
    })
  | ({ readonly type: 'change-codebook' } & As<'codebook-changed'>)
  | ({ readonly type: 'save-piece' } & As<'piece-saved'>)
  | ({ readonly type: 'remove-piece' } & As<'piece-removed'>)
  | ({ readonly type: 'arrange-pieces' } & As<'pieces-arranged'>)
  | (InEntry & {
      readonly type: 'assign';
      readonly task: Task;
      /** Null: nobody any longer. */
      readonly to: Assignee | null;
      /** The names of those with a key on this machine, who can be asked before they have done anything in the file. */
      readonly colleagues: readonly string[];
    })
  | ({ readonly type: 'ask-for-persons' } & As<'contact-persons-asked'>)
  | {
      readonly type: 'treat-persons';
      readonly how: 'block' | 'unblock' | 'erase';
      readonly persons: readonly PersonInEntry[];
      readonly reason: string;
    }
  | ({ readonly type: 'record-consent' } & As<'person-consented'>)
  | ({ readonly type: 'withdraw-consent' } & As<'consent-withdrawn'>)
  | ({ readonly type: 'deactivate-adviser' } & As<'adviser-deactivated'>)
  | ({ readonly type: 'reactivate-adviser' } & As<'adviser-reactivated'>)
  | ({ readonly type: 'change-signing-rule' } & As<'signing-rule-changed'>)
  | ({ readonly type: 'change-key' } & As<'key-changed'>)
  | ({ readonly type: 'vouch-key' } & Omit<As<'key-vouched'>, 'by' | 'for'>)
  | ({ readonly type: 'revoke-key' } & Omit<As<'key-revoked'>, 'by'>)
  | {
      readonly type: 'waive-obstacle';
      readonly round: RoundId;
      readonly id: WaiverId;
      readonly kind: ObstacleKind;
      /** Null: all that have it now. */
      readonly units: readonly UnitNumber[] | null;
      readonly reason: string;
    }
  | ({ readonly type: 'set-selection' } & Omit<As<'selection-set'>, 'by'>)
  | ({ readonly type: 'withdraw-waiver' } & As<'waiver-withdrawn'>)
  | ({ readonly type: 'set-requirements' } & Omit<As<'release-requirements-set'>, 'by'>)
  | {
      readonly type: 'check-link';
      readonly round: RoundId;
      readonly check: LinkCheck;
    }
  | {
      readonly type: 'mark-sheets-sent';
      readonly round: RoundId;
      readonly units: readonly UnitNumber[];
      readonly sheet: FactSheet;
    }
  | ({ readonly type: 'withdraw-sheet' } & As<'fact-sheet-withdrawn'>)
  | (InEntry & {
      readonly type: 'record-reply';
      readonly role: string;
      readonly date: IsoDate;
      readonly text: string;
      readonly statement: StatementId;
      /** Null: the answer is not against the entry. */
      readonly contest: ContestId | null;
    })
  | ({ readonly type: 'freeze-release' } & As<'release-frozen'>)
  | ({
      readonly type: 'sign-release';
      /** The author that the key of the signature makes: oneself, or one whose signature came in a file. */
      readonly signer: AdviserId;
    } & As<'release-signed'>);

export type CommandOf<T extends Command['type']> = Extract<Command, { readonly type: T }>;

/** What a decision leads to: the events to append, in order. */
export type Decision = readonly Event[];
