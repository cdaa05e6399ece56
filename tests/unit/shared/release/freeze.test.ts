import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/lib/canonical-json.ts';
import { isoDate, isoTime, releaseNumber } from '../../../../shared/lib/ids.ts';
import { contentHashInput } from '../../../../shared/release/freeze.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const round = smallRound(['0101', '0102', '0103', '0201']);

describe('freezing a round', () => {
  it('holds every unit of the round in register order, also those nothing is known of', () => {
    const { entries, ledger } = frozenFrom(round, [
      notReached('0201'),
      stateOf('0103', { judgements: [voteFor('gruppe')] }),
    ]);
    expect(entries.map(({ unit, standing, outcome }) => [unit, standing, outcome])).toEqual([
      ['0101', 'undecided', null],
      ['0102', 'undecided', null],
      ['0103', 'decided', 'gruppe'],
      ['0201', 'not-reached', null],
    ]);
    expect(ledger).toMatchObject({ registered: 4, decided: 1, undecided: 2, notReached: 1 });
  });

  it('keeps what a source says and leaves out what was withdrawn', () => {
    const { entries } = frozenFrom(round, [
      stateOf('0101', {
        statements: [
          interview({ text: 'Gjelder.', link: 'https://example.no/a' }),
          interview({ text: 'Feil kommune.', withdrawn: 'Feil kommune' }),
        ],
      }),
    ]);
    expect(entries[0]?.sources).toEqual([
      {
        source: 'telefonintervju',
        date: '2015-02-12',
        informant: 'Avdelingsleder',
        text: 'Gjelder.',
        link: 'https://example.no/a',
        answers: {},
      },
    ]);
  });

  it('keeps all judgements that are not withdrawn and tells which stand', () => {
    const first = voteFor('intet', { rationale: 'Bare trim.' });
    const { judgements, entries } = frozenFrom(round, [
      stateOf('0101', {
        judgements: [
          first,
          voteFor('gruppe', { supersedes: first.id, rationale: 'Ny opplysning.' }),
          voteFor('gruppe', { judge: 'Ola Nordmann', borderline: markOf('form', 'intet') }),
          voteFor('plan', { judge: 'Per Nordmann', withdrawn: 'Feil kommune' }),
        ],
      }),
    ]);
    expect(judgements.map(({ judge, outcome, stands }) => [judge, outcome, stands])).toEqual([
      ['Kari Nordmann', 'intet', false],
      ['Kari Nordmann', 'gruppe', true],
      ['Ola Nordmann', 'gruppe', true],
    ]);
    expect(entries[0]).toMatchObject({
      outcome: 'gruppe',
      borderline: { alternative: 'intet' },
    });
  });

  it('lets no judgement stand where those who judged differ in outcome', () => {
    const { judgements, entries } = frozenFrom(round, [
      stateOf('0101', {
        judgements: [voteFor('intet'), voteFor('gruppe', { judge: 'Ola Nordmann' })],
      }),
    ]);
    expect(judgements.map((one) => one.stands)).toEqual([false, false]);
    expect(entries[0]).toMatchObject({ standing: 'undecided', outcome: null });
  });

  it('dates a judgement by its file, else by the day it was in Norway when it was logged', () => {
    const { judgements } = frozenFrom(round, [
      stateOf('0101', { judgements: [voteFor('gruppe', { date: isoDate.parse('2014-12-24') })] }),
      stateOf('0102', { judgements: [voteFor('gruppe', { time: '2015-03-05T23:30:00.000Z' })] }),
    ]);
    expect(judgements.map((one) => one.date)).toEqual(['2014-12-24', '2015-03-06']);
  });

  it('is a draft, without number and «Publisert», where there is no release', () => {
    expect(frozenFrom(round, [], { release: null })).toMatchObject({
      draft: true,
      release: null,
      published: null,
    });
    expect(frozenFrom(round, [])).toMatchObject({ draft: false, release: '1.0' });
  });
});

describe('what is hashed to tell whether anything has changed', () => {
  const states = [stateOf('0101', { statements: [interview()], judgements: [voteFor('gruppe')] })];
  const hashed = (...given: Parameters<typeof frozenFrom>): string =>
    canonicalJson(contentHashInput(frozenFrom(...given)));

  it('is the same for another number, other times and a draft', () => {
    const later = isoTime.parse('2016-01-01T00:00:00.000Z');
    const release = { number: releaseNumber.parse('2.0'), published: later };
    expect(hashed(round, states, { release, updated: later })).toBe(hashed(round, states));
    expect(hashed(round, states, { release: null })).toBe(hashed(round, states));
  });

  it('is another for another source, judgement, contact or author', () => {
    const [state] = states;
    const same = hashed(round, states);
    const contact = { department: 'Mestring', phone: '', email: '', link: '' };
    const changes = [
      { statements: [] },
      { judgements: [] },
      { judgements: [voteFor('plan')] },
      { contact },
    ];
    for (const change of changes) {
      expect(hashed(round, [{ ...stateOf('0101'), ...state, ...change }])).not.toBe(same);
    }
    expect(hashed(round, states, { advisers: [] })).not.toBe(same);
  });
});
