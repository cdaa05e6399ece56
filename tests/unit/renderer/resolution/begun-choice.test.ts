import { describe, expect, it } from 'vitest';
import { begunIn, choiceToKeep } from '../../../../renderer/features/resolution/begun-choice.ts';
import { startChoice, stepChoice } from '../../../../renderer/features/resolution/choice.ts';
import { begunChoice } from '../../../../shared/contract/resolution-contract.ts';
import { answerId, criterionId, outcomeId } from '../../../../shared/lib/ids.ts';
import { judgementOf } from '../../../builders/entry-state.ts';
import { ownService, profileOf, round2015 } from '../../../builders/mapping.ts';

const { codebook } = round2015();
const form = criterionId.parse('form');
const none = outcomeId.parse('ingen-tjeneste');
const kari = judgementOf('Kari', 1, {
  borderline: { criterion: form, alternative: none, rationale: 'Ikke fast.', reasons: ['annet'] },
});
const ola = judgementOf('Ola', 2, {
  answers: { ...ownService, ...profileOf({ form: 'ingen', planer: 'ingen' }) },
  outcome: none,
  derived: none,
});
const sides = [kari, ola];
const start = startChoice(codebook, sides);
const begun = stepChoice(codebook, sides, start, { kind: 'rationale', rationale: 'Vi ' });

describe('what somebody has begun to choose', () => {
  it('is the same after it was kept, also what is to stand unanswered and what nobody chose', () => {
    const silent = stepChoice(codebook, sides, begun, {
      kind: 'answer',
      criterion: criterionId.parse('planer'),
      answers: [],
    });
    const taken = stepChoice(codebook, sides, silent, { kind: 'side', side: kari });
    for (const choice of [begun, silent, taken]) {
      const kept: unknown = JSON.parse(JSON.stringify(choiceToKeep(choice, sides)));
      expect(begunIn(codebook, sides, begunChoice.parse(kept))).toEqual(choice);
    }
  });

  it('is of no use where nothing was kept, or other judgements stand', () => {
    expect(begunIn(codebook, sides, null)).toBeNull();
    const kept = choiceToKeep(begun, sides);
    const anew = judgementOf('Ola', 9);
    expect(begunIn(codebook, [kari, anew], kept)).toBeNull();
    expect(begunIn(codebook, [kari], kept)).toBeNull();
    expect(begunIn(codebook, [...sides, anew], kept)).toBeNull();
  });

  it('is of no use where the codebook no longer has what it rests on', () => {
    const kept = choiceToKeep(begun, sides);
    const gone = [
      { ...kept, answers: { [form]: [answerId.parse('slott')] } },
      { ...kept, answers: { [criterionId.parse('borte')]: [] as const } },
      { ...kept, outcome: outcomeId.parse('borte') },
      {
        ...kept,
        mark: {
          criterion: null,
          alternative: outcomeId.parse('borte'),
          rationale: '',
          reasons: [],
        },
      },
      {
        ...kept,
        mark: {
          criterion: criterionId.parse('borte'),
          alternative: null,
          rationale: '',
          reasons: [],
        },
      },
    ];
    for (const one of gone) expect(begunIn(codebook, sides, one)).toBeNull();
  });
});
