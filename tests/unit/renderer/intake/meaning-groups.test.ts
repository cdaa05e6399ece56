import { describe, expect, it } from 'vitest';
import {
  fixedMeaning,
  groupMeanings,
} from '../../../../renderer/features/intake/meaning-groups.ts';
import { nb } from '../../../../renderer/messages/nb.ts';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import { fixedMeanings } from '../../../../shared/intake/meanings.ts';

const criteria = builtInCodebook('tjenester-2015')?.criteria.map(({ id }) => id) ?? [];
const all = [...fixedMeanings, ...criteria];

describe('the meanings a column can have', () => {
  it('stand in groups, each of them once', () => {
    const groups = groupMeanings(all);
    expect(groups.map(({ group }) => group)).toEqual(['unit', 'source', 'criteria', 'judgement']);
    expect(groups.flatMap(({ meanings }) => meanings).sort()).toEqual([...all].sort());
    expect(groups.find(({ group }) => group === 'criteria')?.meanings).toEqual(criteria);
  });

  it('leave out groups that are empty', () => {
    expect(groupMeanings(['kommune']).map(({ group }) => group)).toEqual(['unit']);
  });

  it('have a word each; criteria are called as the codebook calls them', () => {
    expect(Object.keys(nb.intake.meanings).sort()).toEqual([...fixedMeanings].sort());
    expect(fixedMeaning('utfall')).toBe('utfall');
    expect(fixedMeaning('form')).toBeNull();
  });
});
