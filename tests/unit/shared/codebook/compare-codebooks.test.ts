import { describe, expect, it } from 'vitest';
import { compareCodebooks } from '../../../../shared/codebook/compare-codebooks.ts';
import { conditionMistakes } from '../../../../shared/codebook/condition-mistakes.ts';
import { codebook2015, criterionOf, nextVersion } from '../../../builders/codebooks.ts';

const book = codebook2015();
const told = (change: Parameters<typeof nextVersion>[1]) =>
  compareCodebooks(book, nextVersion(book, change)).map(({ what, before, after }) => [
    what,
    before,
    after,
  ]);

describe('the differences between two versions', () => {
  it('are none where only the number is new', () => {
    expect(told((one) => one)).toEqual([]);
  });

  it('name an order that was never said, and is not said in the new version either', () => {
    expect(compareCodebooks(book, { ...book, version: 2 }).map((one) => one.what)).toEqual([
      'Planer: skalaen',
    ]);
  });

  it('name words that are translated otherwise', () => {
    const translations = { en: { 'Egen tjeneste': 'Own service' } };
    expect(told((one) => ({ ...one, translations }))).toEqual([
      ['Engelsk for «Egen tjeneste»', null, 'Own service'],
    ]);
  });

  it('name what is worded anew, added and taken out', () => {
    expect(
      told((one) => ({
        ...one,
        title: 'Tjenester',
        criteria: one.criteria
          .filter(({ id }) => id !== 'flere-ars-erfaring')
          .map((criterion) =>
            criterion.id === 'planer'
              ? {
                  ...criterion,
                  example: 'Det er vedtatt.',
                  answers: criterion.answers.map((answer) =>
                    answer.id === 'ingen' ? { ...answer, label: 'ingen planer' } : answer,
                  ),
                }
              : criterion,
          )
          .concat(criterionOf('varighet', ['ja', 'nei'], { label: 'Varighet' })),
        rules: one.rules.filter((rule) => rule.outcome !== 'tilbud-uten-tjeneste'),
      })),
    ).toEqual([
      ['Tittel', book.title, 'Tjenester'],
      [
        'Planer: eksempelet',
        '«Stillingen er lyst ut, og vi begynner til høsten.» Det er godt i gang.',
        'Det er vedtatt.',
      ],
      ['Planer: svaret «ingen planer»', 'ingen', 'ingen planer'],
      ['Nytt kriterium: Varighet', null, 'varighet?'],
      [
        'Kriteriet Flere års erfaring',
        'Har kommunen flere års erfaring med ulike slike tilbud?',
        null,
      ],
      ['Regelen for Tatt inn uten egen tjeneste', expect.stringContaining('form er «ingen»'), null],
    ]);
  });

  it('tell a rule that changed from a new one, and one that is tried earlier', () => {
    const planned = { criterion: 'planer', is: ['godt-i-gang', 'etablert'] };
    expect(
      told((one) => ({
        ...one,
        rules: one.rules.map((rule) =>
          rule.outcome === 'planlagt-tjeneste' ? { ...rule, when: planned } : rule,
        ),
      })),
    ).toEqual([
      [
        'Regelen for Planlagt tjeneste',
        'Planlagt tjeneste: planer er «godt i gang»',
        'Planlagt tjeneste: planer er «godt i gang» eller «etablert»',
      ],
    ]);
    const [first, second, third, ...rest] = book.rules;
    expect(told((one) => ({ ...one, rules: [third, first, second, ...rest] }))).toMatchObject([
      ['Rekkefølgen på reglene', expect.any(String), expect.stringMatching(/^Planlagt/u)],
    ]);
  });
});

describe('a test that is not one', () => {
  it('is told of where it stands, however deep', () => {
    const places = (value: unknown) => conditionMistakes(value, 'when').map((one) => one.place);
    expect(places({ criterion: 'form', is: ['ingen'] })).toEqual([]);
    expect(places('form')).toEqual(['when']);
    expect(places({ some: [] })).toEqual(['when']);
    expect(places({ all: [] })).toEqual(['when.all']);
    expect(places({ any: [{ not: { criterion: '', is: ['Ja'] } }] })).toEqual([
      'when.any.0.not.criterion',
      'when.any.0.not.is.0',
    ]);
    expect(places({ criterion: 'form', unanswered: 'ja', is: [] })).toEqual([
      'when',
      'when.unanswered',
    ]);
  });
});
