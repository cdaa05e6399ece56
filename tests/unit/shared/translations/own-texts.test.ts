import { describe, expect, it } from 'vitest';
import { figureSpecification } from '../../../../shared/figures/specification.ts';
import { tableSpecification } from '../../../../shared/tables/specification.ts';
import {
  textsOfFigure,
  textsOfTable,
  withTranslation,
} from '../../../../shared/translations/own-texts.ts';

describe('the texts of its own', () => {
  it('that a table has: caption, words for categories, notes, each once', () => {
    const table = tableSpecification.parse({
      id: 'a',
      caption: 'Tittel',
      rows: [[{ kind: 'outcome', labels: { a: 'Alene' } }]],
      columns: [[{ kind: 'county', merged: [{ id: 'ost', label: 'Øst', of: ['01', '02'] }] }]],
      notes: ['Tittel', 'En note'],
    });
    expect(textsOfTable(table)).toEqual(['Tittel', 'Alene', 'Øst', 'En note']);
  });

  it('that a figure has: title, text alternative, notes', () => {
    const figure = figureSpecification.parse({ id: 'a', kind: 'map', title: 'Kart', notes: ['N'] });
    expect(textsOfFigure(figure)).toEqual(['Kart', 'N']);
  });
});

describe('a translation', () => {
  it('is put beside the others, and those of texts that are no more go', () => {
    const first = withTranslation(undefined, ['Kart'], 'en', 'Kart', 'Map');
    expect(first).toEqual({ en: { Kart: 'Map' } });
    expect(withTranslation(first, ['Kart', 'Note'], 'nn', 'Note', 'Merknad')).toEqual({
      nn: { Note: 'Merknad' },
      en: { Kart: 'Map' },
    });
    expect(withTranslation(first, ['Note'], 'nn', 'Note', 'Merknad')).toEqual({
      nn: { Note: 'Merknad' },
    });
  });

  it('is none where its field is emptied', () => {
    const first = withTranslation(undefined, ['Kart'], 'en', 'Kart', 'Map');
    expect(withTranslation(first, ['Kart'], 'en', 'Kart', ' ')).toBeUndefined();
  });
});
