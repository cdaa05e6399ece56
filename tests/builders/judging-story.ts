import * as fc from 'fast-check';
import { project, type Memory } from '../../electron/store/memory.ts';
import { overruledUnits } from '../../electron/store/precedents/overruled.ts';
import { draftEntries, seenRound } from '../../electron/store/seen.ts';
import { blocksOf } from '../../electron/store/release-content.ts';
import { conflictsView } from '../../electron/store/views-conflicts.ts';
import { entryView } from '../../electron/store/views-entry.ts';
import { borderlineView, frontView } from '../../electron/store/views-front.ts';
import { queueView } from '../../electron/store/views-queue.ts';
import { readRound } from '../../electron/store/readings.ts';
import type { Event } from '../../shared/events/event.ts';
import type { Round, SecondPolicy } from '../../shared/events/round.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import {
  adviserId,
  commentId,
  criterionId,
  isoTime,
  judgementId,
  outcomeId,
  statementId,
  unitNumber,
  type UnitNumber,
} from '../../shared/lib/ids.ts';
import { describeChange } from '../../shared/projections/describe-change.ts';
import { describeWithheld } from '../../shared/projections/describe-withheld.ts';
import { entryChanges } from '../../shared/projections/entry-changes.ts';
import { emptyEntry, type EntryState } from '../../shared/projections/entry-state.ts';
import { evolveEntry } from '../../shared/projections/evolve-entry.ts';
import { emptyMapping } from '../../shared/projections/mapping-state.ts';
import { currentVotes } from '../../shared/projections/votes.ts';
import { isWithheld, type Asker } from '../../shared/projections/withheld.ts';
import { freezeContent } from '../../shared/release/freeze.ts';
import { overviewOf } from '../../shared/release/overview.ts';
import { evaluateTables } from '../../shared/release/tables/evaluate-tables.ts';
import type { Command } from '../../shared/rules/command.ts';
import { decide } from '../../shared/rules/decide.ts';
import type { LoggedEvent } from '../../shared/events/envelope.ts';
import { ownService, profileOf, round2015 } from './mapping.ts';

/** Three advisers who judge. */
export const people = ['Kari', 'Ola', 'Per'] as const;
export type Person = (typeof people)[number];
/** Two municipalities, each the only one of its county. */
export const units = ['0702', '0301'].map((one) => unitNumber.parse(one));
const whole = round2015();
const time = isoTime.parse('2015-02-02T09:00:00.000Z');

/** A round of the two units alone, so that the tables of a county give away what the county's only unit is. */
function roundUnder(second: SecondPolicy): Round {
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

/** A log in the making, what it says, and what each is shown of it. */
export class Story {
  private readonly log: LoggedEvent[] = [];
  private readonly meaning: Meaning;
  readonly round: Round;
  memory: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };

  constructor(second: SecondPolicy, meaning: Meaning = 'one') {
    const round = roundUnder(second);
    this.round = round;
    this.meaning = meaning;
    for (const name of people)
      this.append('Kari', [
        { type: 'adviser-joined', adviser: adviserId.parse(name), name, title: '', key: 'nøkkel' },
      ]);
    this.append('Kari', [{ type: 'round-started', round }]);
  }

  private append(who: Person, events: readonly Event[]): void {
    const logged = events.map((event, at): LoggedEvent => {
      const n = this.log.length + at + 1;
      return { n, author: adviserId.parse(who), position: n, time, hash: '', event };
    });
    this.log.push(...logged);
    this.memory = project(this.memory, logged).after;
  }

  entry(unit: UnitNumber): EntryState {
    return this.memory.entries.get(this.round.id)?.get(unit) ?? emptyEntry(unit);
  }

  /** Has it decided as the program does; what is refused changes nothing. */
  do(step: Step): void {
    const { who } = step;
    const command = this.commandFor(step);
    const decision = decide(
      {
        mapping: this.memory.mapping,
        entry: (_round, one) => this.entry(one),
        who: { id: adviserId.parse(who), name: who },
      },
      command,
    );
    if (decision.ok) this.append(who, decision.value);
  }

  /** Whatever somebody writes holds their name in a word that nothing else holds. */
  private commandFor({ who, unit, does, whom }: Step): Command {
    const at = { round: this.round.id, unit };
    const said = judgedWord(who, unit);
    const own = currentVotes(this.entry(unit)).find((one) => one.judge === who);
    const { answers, outcome, marks } = meant[this.meaning];
    switch (does) {
      case 'judge':
      case 'mark':
        return {
          type: 'judge',
          ...at,
          id: judgementId.parse(`${who}-${this.log.length}`),
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
            id: commentId.parse(`c-${this.log.length}`),
            criterion: null,
            to: null,
            text: talkedWord(who, unit),
            due: null,
            answers: null,
          },
          colleagues: [],
        };
      case 'import':
        return {
          type: 'import-rows',
          round: this.round.id,
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
                id: judgementId.parse(`i-${this.log.length}`),
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
            id: statementId.parse(`s-${this.log.length}`),
            source: 'sporreskjema',
            answers: profileOf({ form: 'ingen', gruppebasert: 'nei' }),
          },
        };
      default:
        return assertNever(does);
    }
  }

  private history(unit: UnitNumber, asker: Asker): unknown {
    const now = this.entry(unit);
    const withheld = isWithheld(this.round, now, asker);
    let entry = emptyEntry(unit);
    return this.log.flatMap((logged) =>
      (entryChanges(logged)?.byUnit.get(unit) ?? []).map((change) => {
        const told = withheld
          ? describeWithheld(() => this.round.codebook, now, entry, change)
          : describeChange(() => this.round.codebook, entry, change);
        entry = evolveEntry(entry, [change]);
        return told;
      }),
    );
  }

  /** Everything one can be shown, as one text. */
  shown(asker: Asker): string {
    const { round, memory } = this;
    const known = readRound(memory, round);
    const seen = seenRound(memory, round, asker);
    const draft = freezeContent({
      round,
      entries: draftEntries(seen),
      advisers: [],
      release: null,
      updated: time,
    });
    const overruled = overruledUnits(memory, asker, round.id);
    const beside = { drafted: new Set<string>(), overruled };
    return JSON.stringify([
      known.map((one) =>
        entryView(memory.mapping, round, one, null, asker, overruled.get(one.unit.number)),
      ),
      units.map((one) => this.history(one, asker)),
      queueView(memory.mapping, round, known, beside, asker),
      frontView(round, seen, blocksOf(memory, round, asker)),
      conflictsView(memory.mapping, round, seen),
      borderlineView(memory.mapping, round, seen),
      draft,
      evaluateTables(draft),
      overviewOf(draft),
    ]);
  }
}
