import { describe, expect, it } from 'vitest';
import { criterionId } from '../../../../shared/lib/ids.ts';
import type { JudgementState } from '../../../../shared/projections/entry-state.ts';
import { readEntry } from '../../../../shared/projections/entry-reading.ts';
import { codebookAt, notAskedThen } from '../../../../shared/projections/codebook-at.ts';
import { rejudgeReasons } from '../../../../shared/projections/rejudge.ts';
import { criterionOf, nextVersion, versionAt } from '../../../builders/codebooks.ts';
import { smallRound, stateOf, voteFor } from '../../../builders/frozen-content.ts';
import { profileOf } from '../../../builders/mapping.ts';

const round = smallRound(['0101']);
const asksMore = nextVersion(round.codebook, (book) => ({
  ...book,
  criteria: [...book.criteria, criterionOf('varighet', ['ja', 'nei'], { label: 'Varighet' })],
  rules: [
    {
      outcome: 'gruppe',
      when: {
        all: [
          { criterion: 'form', is: ['gruppe'] },
          { not: { criterion: 'varighet', is: ['nei'] } },
        ],
      },
    },
    { outcome: 'intet' },
  ],
}));
const withoutGroups = nextVersion(round.codebook, (book) => ({
  ...book,
  outcomes: book.outcomes.filter((one) => one.id !== 'gruppe'),
  groups: [],
  rules: [{ outcome: 'plan', when: { criterion: 'form', is: ['gruppe'] } }, { outcome: 'intet' }],
}));

const inGroup = (at: number, judge = 'Kari Nordmann'): JudgementState =>
  voteFor('gruppe', { at, judge, answers: profileOf({ form: 'gruppe' }) });

/** The entry's standing and the reasons to judge it anew, after this version came at 5. */
function after(codebook: typeof asksMore, ...judgements: readonly JudgementState[]) {
  const mapping = {
    codebooks: [versionAt(round.id, 1, round.codebook), versionAt(round.id, 5, codebook)],
  };
  const now = { ...round, codebook };
  const reading = readEntry(now, stateOf('0101', { judgements }));
  return {
    standing: reading.standing,
    reasons: rejudgeReasons(mapping, now, reading).map((one) => [
      one.effect.kind,
      one.weight,
      one.sentence,
    ]),
  };
}

describe('what is to be judged anew', () => {
  it('is what could be otherwise when the new question is asked; the outcome stands meanwhile', () => {
    expect(after(asksMore, inGroup(2))).toEqual({
      standing: 'decided',
      reasons: [
        ['could-change', 'could', 'Kan bli «Ikke noe» når «Varighet» er besvart etter kodebok 4.'],
      ],
    });
  });

  it('is what rests on an outcome that is gone; nothing stands until it is judged', () => {
    expect(after(withoutGroups, inGroup(2))).toEqual({
      standing: 'undecided',
      reasons: [
        ['gone', 'must', 'Utfallet «I gruppe» finnes ikke i kodebok 4.'],
        ['changes', 'must', 'Etter kodebok 4 gir svarene «Planlagt», ikke «I gruppe».'],
      ],
    });
  });

  it('is nothing once it is judged under the version that holds, by whomever', () => {
    expect(after(asksMore, inGroup(2), inGroup(6)).reasons).toEqual([]);
    expect(after(asksMore, inGroup(2), inGroup(6, 'Ola Hansen')).reasons).toEqual([]);
    expect(after(asksMore, inGroup(6)).reasons).toEqual([]);
    expect(after(asksMore).reasons).toEqual([]);
  });

  it('is still what rests on something gone, where another has judged anew', () => {
    const other = voteFor('plan', { at: 6, judge: 'Ola Hansen' });
    expect(after(withoutGroups, inGroup(2), other)).toMatchObject({
      standing: 'undecided',
      reasons: [['gone', 'must', expect.any(String)]],
    });
  });
});

describe('the version something was done under', () => {
  const mapping = {
    codebooks: [versionAt(round.id, 1, round.codebook), versionAt(round.id, 5, asksMore)],
  };

  it('is the last before its place in the log', () => {
    const versions = [1, 4, 5, 6].map((at) => codebookAt(mapping, round.id, at).codebook.version);
    expect(versions).toEqual([3, 3, 4, 4]);
    expect(() => codebookAt({ codebooks: [] }, round.id, 1)).toThrow('No codebook');
  });

  it('says what was not asked', () => {
    expect(notAskedThen(asksMore, round.codebook, {})).toEqual(['varighet']);
    expect(notAskedThen(round.codebook, asksMore, {})).toEqual([]);
  });

  it('adds what a file says was not asked, and nothing that the codebook no longer asks', () => {
    const told = { notAsked: ['varighet', 'form', 'borte'].map((one) => criterionId.parse(one)) };
    expect(notAskedThen(asksMore, asksMore, told)).toEqual(['form', 'varighet']);
    expect(notAskedThen(asksMore, round.codebook, { notAsked: told.notAsked.slice(1) })).toEqual([
      'form',
      'varighet',
    ]);
  });
});
