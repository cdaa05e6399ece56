import { describe, expect, it } from 'vitest';
import { profile } from '../../../../shared/codebook/profile.ts';
import { countyNumber, criterionId, unitNumber } from '../../../../shared/lib/ids.ts';
import type { FrozenSelection } from '../../../../shared/release/frozen-content.ts';
import { countySelections } from '../../../../shared/selection/county-selection.ts';
import {
  frozenFrom,
  notReached,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const { codebook } = registerRound('nettsider-2023', '2023-01-01');
const web = (unit: string, answers: Readonly<Record<string, readonly string[]>>) =>
  stateOf(unit, {
    judgements: [
      voteFor('gruppe-og-individuelt', {
        answers: profile.parse({ tilbudsform: ['gruppe'], ...answers }),
      }),
    ],
  });
const units = ['0101', '0102', '0103', '0104', '0201'];
const content = frozenFrom(smallRound(units, { codebook }), [
  web('0101', { tema: ['kreft'], utvalgt: ['ja'] }),
  web('0102', { tema: ['kreft', 'kols'], utvalgt: ['nei'] }),
  web('0103', { tema: ['demens'], tilbudsform: ['individuelt'] }),
  notReached('0104'),
]);
const saved: FrozenSelection = {
  county: countyNumber.parse('01'),
  units: [unitNumber.parse('0102'), unitNumber.parse('0103')],
  criteria: [criterionId.parse('tema')],
  note: 'Bredest.',
  by: 'Kari Nordmann',
  date: '2023-05-05',
};

describe('the selection of a county', () => {
  it('is those whose judgement says so, where nobody has chosen', () => {
    const [first, second] = countySelections(content);
    expect(first).toMatchObject({
      county: '01',
      name: 'Østfold',
      criteria: ['tilbudsform', 'arena', 'tema'],
      chosen: ['0101'],
      proposed: ['0102', '0103'],
      unknown: ['0104'],
      saved: null,
      uncovered: [
        { criterion: 'tilbudsform', answer: 'individuelt', units: ['0103'] },
        { criterion: 'tema', answer: 'kols', units: ['0102'] },
        { criterion: 'tema', answer: 'demens', units: ['0103'] },
      ],
    });
    expect(first?.absent).toContainEqual({ criterion: 'tema', answer: 'diabetes' });
    expect(second).toMatchObject({ county: '02', units: [], proposed: [], chosen: [] });
  });

  it('is what was saved, where something was, and tells how it differs from the judgements', () => {
    const [first] = countySelections({ ...content, selections: [saved] });
    expect(first).toMatchObject({
      criteria: ['tema'],
      chosen: ['0102', '0103'],
      uncovered: [],
      saved,
      differs: { onlyJudged: ['0101'], onlySaved: ['0102', '0103'] },
    });
  });

  it('is of every criterion with several answers, in a codebook that is not of web reviews', () => {
    const [first] = countySelections(frozenFrom(smallRound(['0101']), []));
    expect(first?.criteria).toEqual(['tema']);
    const single = registerRound('tjenester-2015', '2015-01-01').codebook;
    expect(countySelections(frozenFrom(smallRound(['0101'], { codebook: single }), []))).toEqual(
      [],
    );
  });
});
