import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../../renderer/features/judging/judgement/form-state.ts';
import { askedForm } from '../../../../../renderer/features/judging/precedents/use-asked-form.ts';
import { criterionId } from '../../../../../shared/lib/ids.ts';
import { ownService } from '../../../../builders/mapping.ts';

describe('what earlier cases are held against', () => {
  it('is the form as it stands: its answers, its doubt and its words', () => {
    const mark = {
      criterion: criterionId.parse('form'),
      alternative: null,
      rationale: 'Kurset går sjelden',
      reasons: [],
    };
    const draft = { ...emptyDraft, answers: ownService, mark, rationale: 'Ringt to ganger' };
    expect(askedForm(draft)).toEqual({
      answers: ownService,
      doubt: 'form',
      words: 'Kurset går sjelden\nRingt to ganger',
    });
  });

  it('has neither doubt nor words where none are given', () => {
    expect(askedForm({ ...emptyDraft, rationale: '  ' })).toEqual({
      answers: {},
      doubt: null,
      words: '',
    });
  });
});
