import { describe, expect, it } from 'vitest';
import { causeText, partWords } from '../../../../shared/changes/change-words.ts';
import { differenceSentences } from '../../../../shared/changes/difference-summary.ts';
import { readSource } from '../../../../shared/changes/read-source.ts';
import { releaseDifference } from '../../../../shared/changes/release-difference.ts';
import { sourceOf } from '../../../../shared/changes/release-source.ts';
import { profile } from '../../../../shared/codebook/profile.ts';
import { answerId, criterionId, isoDate, judgementId } from '../../../../shared/lib/ids.ts';
import type { EntryState } from '../../../../shared/projections/entry-state.ts';
import {
  frozenFrom,
  interview,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const form = criterionId.parse('form');
const said = (answer: string, informant: string) =>
  interview({ informant, answers: profile.parse({ form: [answer] }) });
const statements = [said('gruppe', 'Leder'), said('alene', 'Koordinator')];
const vote = (answer: string, id: string, change = {}) =>
  voteFor(answer === 'gruppe' ? 'gruppe' : 'intet', {
    id: judgementId.parse(id),
    answers: profile.parse({ form: [answer] }),
    date: isoDate.parse('2015-03-01'),
    at: 0,
    ...change,
  });
const settlement: EntryState['settlements'][number] = {
  criterion: form,
  answers: [answerId.parse('alene')],
  statements: statements.map((one) => one.id),
  rationale: 'Koordinatoren leder kurset selv.',
  at: 900,
  time: '2015-03-04T12:00:00.000Z',
  by: 'ola',
};
const people = [{ id: 'ola', name: 'Ola Hansen' }];
const readingOf = (state: Partial<EntryState>) =>
  readSource(
    sourceOf(
      frozenFrom(smallRound(['0101']), [stateOf('0101', { statements, ...state })], { people }),
    ),
  );

const first = readingOf({ judgements: [vote('gruppe', 'a')] });

describe('a source conflict that was settled between two releases', () => {
  it('is told as that, by whom and why, where a judgement followed it', () => {
    const after = readingOf({
      judgements: [vote('gruppe', 'a'), vote('alene', 'b', { supersedes: 'a' })],
      settlements: [settlement],
    });
    const difference = releaseDifference(first, after);
    const [entry] = difference.entries;
    expect(entry?.because).toEqual({
      kind: 'conflict',
      by: ['Ola Hansen'],
      date: '2015-03-04',
      why: 'Koordinatoren leder kurset selv.',
      newSources: false,
    });
    expect(entry?.because && causeText(entry.because)).toBe(
      'Kildekonflikt avgjort ved Ola Hansen, 4. mars 2015',
    );
    expect(difference.numbers[0]?.because.map((one) => one.cause)).toEqual(['conflict']);
    const part = entry?.parts.find((one) => one.kind === 'conflict');
    expect(part && partWords(difference.labels, part)).toEqual({
      what: 'Kildekonflikt: Form',
      from: null,
      to: 'alene (avgjort av Ola Hansen, 4. mars 2015): Koordinatoren leder kurset selv.',
    });
    expect(differenceSentences(difference)).toContain('1 kildekonflikt er avgjort.');
  });

  it('is told where no judgement had to follow it', () => {
    const settled = readingOf({
      judgements: [vote('gruppe', 'a')],
      settlements: [{ ...settlement, answers: [answerId.parse('gruppe')] }],
    });
    const { entries, numbers } = releaseDifference(first, settled);
    expect(entries.map((one) => [one.because.kind, one.parts.map((part) => part.kind)])).toEqual([
      ['conflict', ['conflict']],
    ]);
    expect(numbers).toEqual([]);
  });

  it('is told where the judgement itself settled it, by the one who judged', () => {
    const after = readingOf({
      judgements: [
        vote('gruppe', 'a'),
        vote('alene', 'b', { supersedes: 'a', rationale: 'Lederen tok feil.', at: 900 }),
      ],
    });
    expect(releaseDifference(first, after).entries[0]?.because).toMatchObject({
      kind: 'conflict',
      by: ['Kari Nordmann'],
      why: 'Lederen tok feil.',
    });
  });

  it('stays a new judgement where the judgement is about something else', () => {
    const after = readingOf({
      judgements: [
        vote('gruppe', 'a'),
        vote('gruppe', 'b', {
          supersedes: 'a',
          answers: profile.parse({ form: ['gruppe'], tema: ['kreft'] }),
        }),
      ],
      settlements: [{ ...settlement, answers: [answerId.parse('gruppe')] }],
    });
    const [entry] = releaseDifference(first, after).entries;
    expect(entry?.because.kind).toBe('judgement');
    expect(entry?.parts.map((one) => one.kind)).toEqual(['answers', 'conflict']);
  });

  it('does not hold where a later source opened the conflict again', () => {
    const settlements = [{ ...settlement, answers: [answerId.parse('gruppe')] }];
    const before = readingOf({ judgements: [vote('gruppe', 'a')], settlements });
    const after = readingOf({
      statements: [...statements, said('uklart', 'Rådmann')],
      judgements: [vote('gruppe', 'a')],
      settlements,
    });
    const [entry] = releaseDifference(before, after).entries;
    expect(entry?.parts.map((one) => one.kind)).toEqual(['conflict', 'source-added']);
    expect(entry?.because.kind).toBe('sources');
  });
});
