import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import { statementId, unitNumber, judgementId } from '../../../../shared/lib/ids.ts';
import type { Command } from '../../../../shared/rules/command.ts';
import { given } from '../../../builders/given.ts';
import { judging, round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const holmestrand = unitNumber.parse('0702');

const started: Event = { type: 'round-started', round };
const at = { round: round.id, unit: holmestrand };

function judgedBy(name: string, id: string): Event {
  const events = given(started).when(judging(round, '0702', { id: judgementId.parse(id) }));
  const [event] = events;
  if (typeof event !== 'object' || event.type !== 'judged') throw new Error('not judged');
  return { ...event, judgement: { ...event.judgement, judge: name } };
}

describe('judging', () => {
  it('leads to a judgement signed with the name of the one who asks', () => {
    expect(given(started).when(judging(round, '0702'))).toMatchObject([
      {
        type: 'judged',
        judgement: {
          judge: 'Kari Nordmann',
          adviser: 'kari',
          outcome: 'egen-tjeneste',
          supersedes: null,
        },
      },
    ]);
  });

  it('replaces only what the form showed', () => {
    const first = judgedBy('Kari Nordmann', 'første');
    expect(given(started, first).when(judging(round, '0702'))).toBe('stale-judgement');
    expect(
      given(started, first).when(judging(round, '0702', { replaces: judgementId.parse('første') })),
    ).toMatchObject([{ judgement: { supersedes: 'første' } }]);
    expect(
      given(started, judgedBy('Ola Hansen', 'andres')).when(judging(round, '0702')),
    ).toMatchObject([{ judgement: { supersedes: null } }]);
  });

  it('is refused for a unit or a round that is not there', () => {
    expect(given(started).when(judging(round, '0301'))).toHaveLength(1);
    expect(given(started).when(judging(round, '9999'))).toBe('entry-unknown');
    expect(given().when(judging(round, '0702'))).toBe('round-unknown');
  });

  it('is taken back by a new event with a reason, and only one’s own', () => {
    const command: Command = { type: 'withdraw-own-judgement', ...at, reason: 'Feil kommune' };
    expect(given(started).when(command)).toBe('nothing-to-undo');
    expect(given(started, judgedBy('Ola Hansen', 'andres')).when(command)).toBe('nothing-to-undo');
    expect(given(started, judgedBy('Kari Nordmann', 'min')).when(command)).toMatchObject([
      { type: 'judgement-withdrawn', judgement: 'min' },
    ]);
    expect(given(started, judgedBy('Kari Nordmann', 'min')).when({ ...command, reason: ' ' })).toBe(
      'rationale-missing',
    );
  });
});

describe('not reached', () => {
  const mark: Command = { type: 'mark-not-reached', ...at, reason: 'Tre forsøk' };
  it('is marked once, with a reason, and can be taken back', () => {
    expect(given(started).when(mark)).toMatchObject([{ type: 'not-reached-marked' }]);
    expect(given(started, { type: 'not-reached-marked', ...at, reason: 'x' }).when(mark)).toBe(
      'already-not-reached',
    );
    expect(given(started).when({ ...mark, reason: '' })).toBe('rationale-missing');
    expect(given(started).when({ ...mark, type: 'withdraw-not-reached' })).toBe(
      'not-marked-not-reached',
    );
  });
});

describe('rounds', () => {
  it('have names of their own', () => {
    expect(
      given(started).when({ type: 'start-round', round: { ...round, name: ' kartlegging 2015' } }),
    ).toBe('round-name-taken');
    expect(
      given(started).when({ type: 'start-round', round: { ...round, name: 'Kartlegging 2020' } }),
    ).toHaveLength(1);
  });
});

describe('imported rows', () => {
  const row = (key: string): Extract<Command, { type: 'import-rows' }>['rows'][number] => ({
    row: 2,
    key,
    unit: holmestrand,
    statement: {
      id: statementId.parse(key),
      source: 'telefonintervju',
      date: null,
      informant: null,
      text: 'Ja',
      link: null,
      answers: {},
      readByJudge: false,
    },
    judgement: null,
    notReached: false,
  });
  const rows = (...keys: readonly string[]): Extract<Command, { type: 'import-rows' }> => ({
    type: 'import-rows',
    round: round.id,
    file: 'intervju.xlsx',
    // A hash of the right shape; what it is of does not matter to the rule.
    fileHash: round.codebookHash,
    sheet: 'Ark1',
    columns: {},
    rows: keys.map(row),
  });

  it('are stored once, however often they come', () => {
    const [first] = given(started).when(rows('nøkkel-1', 'nøkkel-2'));
    if (typeof first !== 'object') throw new Error('not stored');
    expect(given(started, first).when(rows('nøkkel-1', 'nøkkel-2'))).toEqual([]);
    expect(given(started, first).when(rows('nøkkel-2', 'nøkkel-3'))).toMatchObject([
      { rows: [{ key: 'nøkkel-3' }] },
    ]);
  });

  it('become several events where they are many', () => {
    const many = Array.from({ length: 4_500 }, (_, one) => `nøkkel-${one}`);
    expect(given(started).when(rows(...many))).toHaveLength(3);
  });
});
