import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import type { Round } from '../../../../shared/events/round.ts';
import type { SourceKind } from '../../../../shared/events/statement.ts';
import {
  answerId,
  criterionId,
  judgementId,
  statementId,
  unitNumber,
} from '../../../../shared/lib/ids.ts';
import type { SourceConflict } from '../../../../shared/projections/source-conflicts.ts';
import { readEntry } from '../../../../shared/projections/entry-reading.ts';
import type { CommandOf } from '../../../../shared/rules/command.ts';
import { given, stateAfter } from '../../../builders/given.ts';
import { judging, profileOf, round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const unit = unitNumber.parse('0702');
const at = { round: round.id, unit };
const form = criterionId.parse('form');

const startedWith = (change: Partial<Round> = {}): Event => ({
  type: 'round-started',
  round: { ...round, ...change },
});
const started = startedWith();

function said(id: string, source: SourceKind, answer: string): Event {
  return {
    type: 'statement-added',
    ...at,
    statement: {
      id: statementId.parse(id),
      source,
      date: null,
      informant: null,
      text: null,
      link: null,
      answers: profileOf({ form: answer }),
      readByJudge: false,
    },
  };
}

const director = said('leder', 'sporreskjema', 'enhet');
const interview = said('samtale', 'telefonintervju', 'ingen');

function settle(
  answer: string,
  statements: readonly string[] = ['leder', 'samtale'],
  rationale = 'Kommunalsjefen svarte for noe annet',
): CommandOf<'settle-conflict'> {
  return {
    type: 'settle-conflict',
    ...at,
    settlement: {
      criterion: form,
      answers: [answerId.parse(answer)],
      statements: statements.map((one) => statementId.parse(one)),
      rationale,
    },
  };
}

function done(events: readonly Event[] | string): readonly Event[] {
  if (typeof events === 'string') throw new Error(events);
  return events;
}

function conflictAfter(...events: readonly Event[]): SourceConflict | undefined {
  const { mapping, entry } = stateAfter(...events);
  const [now] = mapping.rounds;
  if (now === undefined) throw new Error('no round');
  return readEntry(now, entry(at.round, unit)).conflicts[0];
}

const judgedAs = (answer: string, rationale: string): Event => {
  const [event] = done(
    given(started).when(
      judging(round, '0702', {
        id: judgementId.parse(`som-${answer}`),
        answers: profileOf({ form: answer }),
        rationale,
      }),
    ),
  );
  if (event === undefined) throw new Error('not judged');
  return event;
};

describe('settling a conflict between sources', () => {
  it('is a person saying which answer holds, and why', () => {
    const [event] = done(given(started, director, interview).when(settle('ingen')));
    expect(event).toMatchObject({
      type: 'conflict-settled',
      settlement: { answers: ['ingen'], statements: ['leder', 'samtale'] },
    });
    if (event === undefined) return;
    expect(conflictAfter(started, director, interview)).toMatchObject({ by: null, settled: false });
    expect(conflictAfter(started, director, interview, event)).toMatchObject({
      by: { kind: 'person', answers: ['ingen'] },
      settled: true,
    });
  });

  it('is refused without a conflict, a reason, a known answer, or where the sources have changed', () => {
    expect(given(started, director).when(settle('ingen', ['leder', 'leder']))).toBe(
      'no-source-conflict',
    );
    const both = given(started, director, interview);
    expect(both.when(settle('ingen', ['leder', 'samtale'], '  '))).toBe('rationale-missing');
    expect(both.when(settle('noe-annet'))).toBe('unknown-answer');
    const third = said('side', 'nettside', 'senter');
    expect(given(started, director, interview, third).when(settle('ingen'))).toBe('stale-conflict');
  });

  it('says nothing twice', () => {
    const first = done(given(started, director, interview).when(settle('ingen')));
    expect(given(started, director, interview, ...first).when(settle('ingen'))).toEqual([]);
    expect(given(started, director, interview, ...first).when(settle('enhet'))).toHaveLength(1);
  });

  it('is undone by a source that comes later', () => {
    const settled = done(given(started, director, interview).when(settle('ingen')));
    const later = said('side', 'nettside', 'senter');
    expect(conflictAfter(started, director, interview, ...settled, later)).toMatchObject({
      by: null,
      settled: false,
    });
  });

  it('does not hold while a judgement answers otherwise without saying why', () => {
    const settled = done(given(started, director, interview).when(settle('ingen')));
    const before = [started, director, interview] as const;
    expect(conflictAfter(...before, judgedAs('enhet', ''), ...settled)?.settled).toBe(false);
    expect(conflictAfter(...before, judgedAs('ingen', ''), ...settled)?.settled).toBe(true);
  });
});

describe('the order between kinds of source', () => {
  const ordered = startedWith({ precedence: ['telefonintervju', 'sporreskjema', 'nettside'] });

  it('settles what a person has said nothing of', () => {
    expect(conflictAfter(ordered, director, interview)).toMatchObject({
      by: { kind: 'rule', source: 'telefonintervju', answers: ['ingen'] },
      settled: true,
    });
  });

  it('gives way to a person', () => {
    const settled = done(given(ordered, director, interview).when(settle('enhet')));
    expect(conflictAfter(ordered, director, interview, ...settled)?.by).toMatchObject({
      kind: 'person',
      answers: ['enhet'],
    });
  });

  it('settles nothing where the first kind itself is divided, or is not in the order', () => {
    const other = said('ny-samtale', 'telefonintervju', 'senter');
    expect(conflictAfter(ordered, director, interview, other)?.by).toBe(null);
    const short = startedWith({ precedence: ['nettside'] });
    expect(conflictAfter(short, director, interview)?.by).toBe(null);
  });
});
