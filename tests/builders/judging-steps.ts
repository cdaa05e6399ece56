import * as fc from 'fast-check';
import type { Round, SecondPolicy } from '../../shared/events/round.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import {
  commentId,
  criterionId,
  isoDate,
  judgementId,
  outcomeId,
  statementId,
  unitNumber,
  type UnitNumber,
} from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import { currentVotes } from '../../shared/projections/votes.ts';
import type { Command } from '../../shared/rules/command.ts';
import { ownService, profileOf, round2015 } from './mapping.ts';

/** Three advisers who judge. */
export const people = ['Kari', 'Ola', 'Per'] as const;
export type Person = (typeof people)[number];
/** Two municipalities, each the only one of its county. */
export const units = ['0702', '0301'].map((one) => unitNumber.parse(one));
const whole = round2015();

/** A round of the two units alone, so that the tables of a county give away what the county's only unit is. */
export function roundUnder(second: SecondPolicy): Round {
  return { ...whole, second, units: whole.units.filter((one) => units.includes(one.number)) };
}

/** What a round can say about second judgements. */
export const policies = fc.constantFrom<SecondPolicy>(
  { kind: 'none' },
  { kind: 'borderline' },
  { kind: 'all' },
  { kind: 'share', percent: 50, seed: 'frø', units: units.slice(0, 1) },
);

/** The word in every judgement by somebody of a unit. */
export const judgedWord = (who: Person, unit: UnitNumber): string => `kanari-${who}-${unit}`;

/** The day that what they comment on is due. */
export const dueDay = isoDate.parse('2015-03-20');

/** The word in every comment by somebody on a unit. */
export const talkedWord = (who: Person, unit: UnitNumber): string => `prat-${who}-${unit}`;

export type Step = {
  readonly who: Person;
  readonly unit: UnitNumber;
  readonly does:
    | 'judge'
    | 'mark'
    | 'take-back'
    | 'ask'
    | 'ask-nobody'
    | 'comment'
    | 'import'
    | 'say';
  readonly whom: Person;
};
/** Something one of them does. */
export const steps: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...people),
  unit: fc.constantFrom(...units),
  does: fc.constantFrom(
    'judge',
    'judge',
    'mark',
    'take-back',
    'ask',
    'ask-nobody',
    'comment',
    'import',
    'say',
  ),
  whom: fc.constantFrom(...people),
});

/** Whether those who judge mean one thing or quite another: outcome, answers, mark and words are all different. */
export type Meaning = 'one' | 'other';

const meant = {
  one: { answers: ownService, outcome: outcomeId.parse('planlagt-tjeneste'), marks: 'mark' },
  other: {
    answers: profileOf({ form: 'ingen' }),
    outcome: outcomeId.parse('egen-tjeneste'),
    marks: 'judge',
  },
} as const;

const statement = {
  source: 'telefonintervju',
  date: null,
  informant: null,
  text: 'Slik er det hos oss.',
  link: null,
  readByJudge: false,
} as const;

/** What a story has come to when somebody does something in it. */
type Told = {
  readonly round: Round;
  readonly entry: EntryState;
  /** How much is in the log. */
  readonly n: number;
  readonly meaning: Meaning;
};

/** Whatever somebody writes holds their name in a word that nothing else holds. */
export function commandFor(
  { who, unit, does, whom }: Step,
  { round, entry, n, meaning }: Told,
): Command {
  const at = { round: round.id, unit };
  const said = judgedWord(who, unit);
  const own = currentVotes(entry).find((one) => one.judge === who);
  const { answers, outcome, marks } = meant[meaning];
  switch (does) {
    case 'judge':
    case 'mark':
      return {
        type: 'judge',
        ...at,
        id: judgementId.parse(`${who}-${n}`),
        answers,
        outcome,
        mark:
          does !== marks
            ? null
            : {
                criterion: criterionId.parse('mestring'),
                alternative: outcomeId.parse('ingen-tjeneste'),
                rationale: said,
                reasons: [],
              },
        rationale: said,
        replaces: own?.id ?? null,
      };
    case 'take-back':
      return { type: 'withdraw-own-judgement', ...at, reason: said };
    case 'ask':
      return {
        type: 'assign',
        ...at,
        task: 'andrevurdering',
        to: { kind: 'person', name: whom },
        colleagues: [],
      };
    case 'ask-nobody':
      return { type: 'assign', ...at, task: 'andrevurdering', to: null, colleagues: [] };
    case 'comment':
      return {
        type: 'comment',
        ...at,
        comment: {
          id: commentId.parse(`c-${n}`),
          criterion: null,
          to: null,
          text: talkedWord(who, unit),
          due: dueDay,
          answers: null,
        },
        colleagues: [],
      };
    case 'import':
      return {
        type: 'import-rows',
        round: round.id,
        file: 'fil.xlsx',
        fileHash: whole.codebookHash,
        sheet: 'Ark',
        columns: {},
        rows: [
          {
            row: 2,
            key: `rad-${whom}-${unit}`,
            unit,
            notReached: false,
            statement: {
              ...statement,
              id: statementId.parse(`rad-${whom}-${unit}`),
              answers,
              readByJudge: true,
            },
            judgement: {
              id: judgementId.parse(`i-${n}`),
              judge: whom,
              adviser: null,
              date: null,
              answers,
              outcome,
              derived: outcome,
              borderline: null,
              rationale: judgedWord(whom, unit),
              supersedes: null,
            },
          },
        ],
      };
    case 'say':
      return {
        type: 'add-statement',
        ...at,
        statement: {
          ...statement,
          id: statementId.parse(`s-${n}`),
          source: 'sporreskjema',
          answers: profileOf({ form: 'ingen', gruppebasert: 'nei' }),
        },
      };
    default:
      return assertNever(does);
  }
}
