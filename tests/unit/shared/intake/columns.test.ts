import { describe, expect, it } from 'vitest';
import {
  columnsInUse,
  proposeColumns,
  unusedHeadings,
  type ColumnsByHand,
} from '../../../../shared/intake/columns.ts';
import { headingLexicon } from '../../../../shared/intake/heading-lexicon.ts';
import { fixedMeanings } from '../../../../shared/intake/meanings.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { codebookOf } from '../../../builders/intake.ts';

const lexicon = headingLexicon(codebookOf('tjenester-2015'));

const meanings = (headings: readonly string[], byHand: ColumnsByHand = {}) =>
  valueOf(proposeColumns(headings, lexicon, byHand)).map((one) => one.meaning);

const refusal = (headings: readonly string[], byHand: ColumnsByHand = {}) => {
  const columns = proposeColumns(headings, lexicon, byHand);
  return columns.ok ? null : columns.refusal;
};

describe('a heading gets its meaning', () => {
  it('by name, for every meaning and every criterion of the codebook', () => {
    const all = [...fixedMeanings, ...codebookOf('tjenester-2015').criteria.map((one) => one.id)];
    expect(meanings(all)).toEqual(all);
    expect(meanings(all.map((one) => one.toUpperCase().replaceAll('-', ' ')))).toEqual(all);
    expect(meanings(all.map((one) => one.replaceAll('-', '_')))).toEqual(all);
  });

  it('whatever its case, spaces, hyphens, underscores and diacritics', () => {
    expect(
      meanings([' Ikke  nådd ', 'Oppgitt-Av', 'GJENNOMFØRT_SAMMEN', 'Flere års erfaring']),
    ).toEqual(['ikke-nadd', 'oppgitt-av', 'gjennomfort-sammen', 'flere-ars-erfaring']);
  });

  it('by other words for it, where no column has the name', () => {
    expect(
      meanings(['Kommunenr.', 'Kommunenavn', 'URL', 'Grenseland? (ja/nei)', 'Styrker mestring']),
    ).toEqual(['kommunenummer', 'kommune', 'lenke', 'grenseland', 'mestring']);
    expect(meanings(['Kommunenavn', 'Kommune'])).toEqual([null, 'kommune']);
  });

  it('not where two other words could be meant: a person chooses', () => {
    expect(meanings(['Link', 'URL'])).toEqual([null, null]);
    expect(meanings(['Link', 'URL'], { URL: 'lenke' })).toEqual([null, 'lenke']);
  });

  it('not where it has none; such a column is listed', () => {
    const columns = valueOf(
      proposeColumns(['Kommune', 'Merknad', '', 'Merknad', 'Avvist fordi'], lexicon, {}),
    );
    expect(columnsInUse(columns)).toEqual({ Kommune: 'kommune' });
    expect(unusedHeadings(columns)).toEqual(['Merknad', 'Merknad']);
    expect(columns.map((one) => one.index)).toEqual([0, 1, 3, 4]);
  });
});

describe('a meaning chosen by hand', () => {
  it('goes before the heading’s own', () => {
    expect(meanings(['Kommune', 'Sted', 'Utfall'], { sted: 'Kommune', Utfall: null })).toEqual([
      null,
      'kommune',
      null,
    ]);
  });

  it('must be one that the round knows', () => {
    expect(refusal(['Kommune', 'Sted'], { Sted: 'by' })).toMatchObject({
      code: 'column-meaning-unknown',
      details: { heading: 'Sted', meaning: 'by' },
    });
  });

  it('must be for a heading that is there', () => {
    expect(refusal(['Kommune'], { Sted: 'fylke' })).toMatchObject({
      code: 'column-meaning-unknown',
      message: 'Arket har ingen kolonne med overskriften «Sted».',
      details: { heading: 'Sted', headings: ['Kommune'] },
    });
  });

  it('must not be chosen twice, nor for a heading that stands twice', () => {
    expect(refusal(['A', 'B'], { A: 'kommune', B: 'kommune' })).toMatchObject({
      code: 'heading-twice',
    });
    expect(refusal(['A', 'a'], { ' a': 'kommune' })).toMatchObject({ code: 'heading-twice' });
    expect(meanings(['A', 'a'], { a: 'kommune' })).toEqual([null, 'kommune']);
  });
});

it('a heading that stands twice refuses the import', () => {
  expect(refusal(['Kommune', 'Utfall', 'UTFALL'])).toMatchObject({
    code: 'heading-twice',
    details: { heading: 'UTFALL', meaning: 'utfall' },
  });
});
