import { describe, expect, it } from 'vitest';
import {
  agreedBySources,
  answersFromSources,
  contradictionsOf,
} from '../../../../../renderer/features/judging/entry/source-answers.ts';
import { answerId, criterionId } from '../../../../../shared/lib/ids.ts';
import {
  entryView,
  pagesCodebook,
  servicesCodebook,
  statementView,
} from '../../../../builders/judging-views.ts';

const form = criterionId.parse('form');
const interview = statementView('s-1', { form: 'koordinator', gruppebasert: 'ja' });
const questionnaire = statementView('s-2', { form: 'enhet' }, { source: 'sporreskjema' });
const entry = entryView('0101', {
  statements: [interview, questionnaire],
  conflicts: [
    {
      criterion: form,
      sides: [
        { statement: interview.id, answers: [answerId.parse('koordinator')] },
        { statement: questionnaire.id, answers: [answerId.parse('enhet')] },
      ],
      by: null,
      settled: false,
    },
  ],
});

describe('what the sources answer', () => {
  it('takes over what they agree on, and leaves what they disagree on to the adviser', () => {
    expect(agreedBySources(servicesCodebook(), entry)).toEqual({ gruppebasert: ['ja'] });
  });

  it('does not count what was withdrawn', () => {
    const withdrawn = statementView('s-3', { form: 'senter' }, { withdrawn: 'Feil kommune' });
    const with3 = { ...entry, statements: [...entry.statements, withdrawn] };
    expect(answersFromSources(with3, form)).toEqual(['koordinator', 'enhet']);
  });

  it('puts together what two pages say where several answers may hold', () => {
    const pages = entryView('0101', {
      statements: [
        statementView('s-1', { tema: ['kreft'] }, { source: 'nettside' }),
        statementView('s-2', { tema: ['diabetes', 'kreft'] }, { source: 'nettside' }),
      ],
    });
    const taken = agreedBySources(pagesCodebook(), pages);
    expect(taken[criterionId.parse('tema')]).toEqual(['kreft', 'diabetes']);
  });

  it('says in each source what the other says', () => {
    const [seen] = contradictionsOf(entry, interview);
    expect(seen).toMatchObject({ criterion: 'form', here: ['koordinator'], there: ['enhet'] });
    expect(seen?.other.id).toBe('s-2');
    expect(contradictionsOf(entry, questionnaire)[0]?.other.id).toBe('s-1');
  });
});
