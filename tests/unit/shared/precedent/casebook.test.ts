import { describe, expect, it } from 'vitest';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import {
  criterionId,
  judgementId,
  outcomeId,
  roundId,
  unitNumber,
} from '../../../../shared/lib/ids.ts';
import { casebookDocument, type CaseToTell } from '../../../../shared/precedent/casebook.ts';
import { whyShownText } from '../../../../shared/precedent/why-shown.ts';
import { caseAt } from '../../../builders/precedent-case.ts';

const codebook = builtInCodebook('tjenester-2015');
const web = builtInCodebook('nettsider-2023');
if (codebook === undefined || web === undefined) throw new Error('both are built in');

const tell = (unit: string, name: string, change: Partial<CaseToTell> = {}): CaseToTell => ({
  one: caseAt(unit),
  name,
  roundName: 'Kartlegging 2015',
  codebook,
  later: [],
  ...change,
});
const precedent = {
  round: roundId.parse('runde'),
  unit: unitNumber.parse('0101'),
  judgement: judgementId.parse('v'),
};

describe('the casebook', () => {
  it('tells each borderline decision under the criterion it was about, a–å', () => {
    const document = casebookDocument(codebook, 'Kartlegging', true, [
      tell('0103', 'Ål'),
      tell('0101', 'Asker', {
        later: [
          { name: 'Bærum', weighing: { stance: 'folger', precedent, rationale: null } },
          {
            name: 'Hole',
            weighing: { stance: 'skiller', precedent, facts: 'Hole har kurs hvert år' },
          },
          {
            name: 'Lier',
            weighing: { stance: 'fraviker', precedent, rationale: 'Vi visste ikke bedre' },
          },
        ],
      }),
      tell('0102', 'Uten tvil', { one: caseAt('0102', { mark: null, rationale: 'Klar sak' }) }),
    ]);
    expect(document.marking).toBe('Oppdiktet eksempel');
    expect(document.lead).toContain('2 avgjørelser i tvil');
    expect(document.sections).toHaveLength(1);
    expect(document.sections[0]).toMatchObject({
      criterion: 'gruppebasert',
      count: '2 avgjørelser',
    });
    expect(document.sections[0]?.cases.map((one) => one.name)).toEqual(['Asker', 'Ål']);
    expect(document.sections[0]?.cases[0]).toMatchObject({
      alternative: 'kunne vært ingen tjeneste',
      answer: 'Svar: ja',
      decided: 'Kari Nordmann, 5. mars 2015',
      later: [
        'Fulgt i Bærum.',
        'Skilt fra Hole: «Hole har kurs hvert år»',
        'Fraveket i Lier: «Vi visste ikke bedre»',
      ],
    });
  });

  it('puts criteria of other codebooks last, in words of their own', () => {
    const tema = caseAt('0201', {
      mark: {
        criterion: criterionId.parse('tema'),
        alternative: outcomeId.parse('ikke-funnet'),
        rationale: 'Siden er borte.',
        reasons: [],
      },
      outcome: outcomeId.parse('bare-gruppe'),
    });
    const { sections } = casebookDocument(codebook, 'Kartlegging', false, [
      tell('0201', 'Eid', { one: tema, codebook: web }),
      tell('0101', 'Asker'),
    ]);
    expect(sections.map((one) => one.criterion)).toEqual(['gruppebasert', 'tema']);
    expect(sections[1]?.cases[0]).toMatchObject({
      answer: 'Ikke besvart',
      outcome: 'Bare gruppe',
    });
  });
});

describe('why a case is shown', () => {
  it('is said in words', () => {
    const criterion = criterionId.parse('gruppebasert');
    const label = codebook.criteria.find((one) => one.id === criterion)?.label ?? '';
    expect(whyShownText(codebook, { kind: 'samme-tvil', criterion })).toBe(
      `samme kriterium i tvil: ${label}`,
    );
    expect(whyShownText(codebook, { kind: 'like-svar', same: 6, compared: 7 })).toBe(
      '6 av 7 svar like',
    );
    expect(
      whyShownText(codebook, { kind: 'felles-ord', words: ['brukermedvirkning', 'kurs'] }),
    ).toBe('felles ord: brukermedvirkning, kurs');
  });
});
