import { describe, expect, it } from 'vitest';
import { builtInCodebook, builtInCodebookIds } from '../../../../shared/codebook/built-in.ts';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import { languages } from '../../../../shared/lib/language.ts';
import { printTables } from '../../../../shared/release/print-tables.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { contentIn } from '../../../../shared/translations/content-in.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

const content = reference2015();
const withCodebook = (change: (codebook: Codebook) => Codebook) => ({
  ...content,
  codebook: change(content.codebook),
});

describe('content in a language', () => {
  it.each(builtInCodebookIds)('has every word of %s in nynorsk and English', (id) => {
    const codebook = builtInCodebook(id) ?? content.codebook;
    for (const language of languages)
      expect(contentIn({ ...content, codebook }, language).untranslated).toEqual([]);
  });

  it('is the very same in bokmål', () => {
    expect(contentIn(content, 'nb').content).toBe(content);
  });

  it('keeps ids, so that the same is counted', () => {
    const cells = (language: 'nb' | 'nn' | 'en') =>
      evaluateTables(content, language).tables.map((table) => table.cells);
    expect(cells('nn')).toEqual(cells('nb'));
    expect(cells('en')).toEqual(cells('nb'));
  });

  it('keeps a changed word as it is, and says so in the tables it stands in', () => {
    const changed = withCodebook((codebook) => ({
      ...codebook,
      outcomes: codebook.outcomes.map((one) =>
        one.id === 'egen-tjeneste' ? { ...one, label: 'Tjeneste alene' } : one,
      ),
    }));
    const { tables } = evaluateTables(changed, 'en');
    const outcomes = tables.find((one) => one.id === 'utfall');
    expect(outcomes?.rows.map((one) => one.label).slice(0, 2)).toEqual([
      'Tjeneste alene',
      'Inter-municipal service',
    ]);
    expect(outcomes?.untranslated).toContain('Tjeneste alene');
    expect(outcomes?.notes.at(-1)).toMatch(/^Words from the codebook .+ stand in Norwegian/u);
    const form = tables.find((one) => one.id === 'kriterium-form');
    expect(form?.untranslated).toBeUndefined();
    expect(form?.notes.at(-1)).not.toMatch(/Norwegian where/u);
  });

  it("takes a codebook's own words before those of the program", () => {
    const house = withCodebook((codebook) => ({
      ...codebook,
      translations: { en: { 'Egen tjeneste': 'Its own service' } },
    }));
    const [outcomes] = evaluateTables(house, 'en').tables;
    expect(outcomes?.rows[0]?.label).toBe('Its own service');
    expect(outcomes?.untranslated).toBeUndefined();
  });

  it('guesses nothing of a codebook that has no translations', () => {
    const own = withCodebook((codebook) => ({ ...codebook, id: 'vaar-egen' }));
    const { untranslated } = contentIn(own, 'nn');
    expect(untranslated).toEqual(expect.arrayContaining(['Egen tjeneste', 'ja', 'nei']));
  });
});

describe('tables in three languages', () => {
  const printed = Object.fromEntries(
    languages.map((language) => [language, printTables(evaluateTables(content, language), 1)]),
  );
  const outcomes = (language: string) => printed[language]?.tables[0];

  it('are headed and numbered in the language', () => {
    expect(languages.map((one) => outcomes(one)?.label)).toEqual([
      'Tabell 1.',
      'Tabell 1.',
      'Table 1.',
    ]);
    expect(languages.map((one) => outcomes(one)?.caption)).toEqual([
      'Kommunenes lærings- og mestringstjenester etter utfall, 2015 (N = 428)',
      'Lærings- og meistringstenester i kommunane etter utfall, 2015 (N = 428)',
      'Learning and mastery services in the municipalities by outcome, 2015 (N = 428)',
    ]);
    expect(languages.map((one) => printed[one]?.source)).toEqual([
      'Kilde: Kartlegging 2015, utgivelse 1.0; SSB, Kartverket, GeoNames.',
      'Kjelde: Kartlegging 2015, utgjeving 1.0; SSB, Kartverket, GeoNames.',
      'Source: Kartlegging 2015, release 1.0; Statistics Norway, Norwegian Mapping Authority, GeoNames.',
    ]);
    expect(languages.map((one) => outcomes(one)?.columns.map(({ heading }) => heading))).toEqual([
      ['Utfall', 'n', '%', 'Spenn for n'],
      ['Utfall', 'n', '%', 'Spenn for n'],
      ['Outcome', 'n', '%', 'Range of n'],
    ]);
  });

  it('have the same numbers, set as the language sets them', () => {
    const all = (language: string) =>
      (printed[language]?.tables ?? []).flatMap((table) =>
        table.rows.flatMap(({ cells }) => cells.slice(1).map(({ text }) => text)),
      );
    expect(all('nn')).toEqual(all('nb'));
    expect(all('en')).toEqual(
      all('nb').map((text) => text.replaceAll(',', '.').replaceAll('\u00A0', ',')),
    );
    expect(all('en')).toContain('18.5');
  });

  it('say nothing in bokmål in the other two', () => {
    const norwegian = /\b(?:ikke|hvordan|tjeneste|av|er|etter)\b/u;
    const texts = (language: string) =>
      (printed[language]?.tables ?? []).flatMap(({ caption, notes, columns, rows }) => [
        caption,
        ...notes,
        ...columns.map(({ heading }) => heading),
        ...rows.map(({ cells }) => cells[0]?.text ?? ''),
      ]);
    expect(texts('en').filter((text) => norwegian.test(text))).toEqual([]);
    expect(
      texts('nn').filter((text) => /\b(?:ikke|hvordan|tjeneste\w*|mestring\w*)\b/u.test(text)),
    ).toEqual([]);
  });
});
