import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../../electron/exporters/figures/draw-figure.ts';
import { svgXml } from '../../../../electron/exporters/figures/svg-xml.ts';
import { behindCsv } from '../../../../electron/exporters/figures/behind-figure.ts';
import { builtInFigures } from '../../../../shared/figures/built-in-figures.ts';
import type { FigureWorld } from '../../../../shared/figures/figure-world.ts';
import { figureSpecification } from '../../../../shared/figures/specification.ts';
import type { Language } from '../../../../shared/lib/language.ts';
import { refuse } from '../../../../shared/lib/refusal.ts';
import { accept, reject } from '../../../../shared/lib/result.ts';
import { figureWords } from '../../../../shared/messages/figures/words-in.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { contentIn } from '../../../../shared/translations/content-in.ts';
import { figureOf, variedContent } from '../../../builders/drawn-figures.ts';

const content = variedContent();

function worldIn(language: Language): FigureWorld {
  const { tables } = evaluateTables(content, language);
  const unknown = (id: string) => reject(refuse('piece-unknown', { id }));
  return {
    content: contentIn(content, language).content,
    rounds: [],
    table: (id) => {
      const found = tables.find((one) => one.id === id);
      return found === undefined ? unknown(id) : accept(found);
    },
    changes: ({ id }) => unknown(id),
    boundaries: null,
    digits: 1,
    words: figureWords(language),
  };
}

const ready = builtInFigures(content, false);
const inLanguage = (language: Language) => ready.map((one) => figureOf(one, worldIn(language)));

describe('figures in three languages', () => {
  it('are headed and told in the language', () => {
    const [bars] = inLanguage('en');
    expect(bars).toMatchObject({
      language: 'en',
      label: 'Figure 1.',
      source:
        'Source: Kartlegging 2015, release 1.0; Statistics Norway, Norwegian Mapping Authority, GeoNames.',
    });
    expect(bars?.title).toMatch(/^Learning and mastery services in the municipalities/u);
    expect(bars?.alternative).toMatch(/^Horizontal bars, per cent\. Outcome: Service of its own/u);
    expect(inLanguage('nn')[0]?.title).toMatch(/^Lærings- og meistringstenester i kommunane/u);
  });

  it.each(['nn', 'en'] as const)('say nothing in bokmål in %s', (language) => {
    const norwegian =
      language === 'en'
        ? /\b(?:ikke|av|etter|enhet\w*|utfall|tjeneste\w*|grensetilfelle\w*)\b/iu
        : /\b(?:ikke|fra|enhet\w*|tjeneste\w*|mestring\w*|grensetilfeller)\b/iu;
    for (const value of inLanguage(language)) {
      const { title, alternative, notes, source } = value;
      const drawn = svgXml(drawFigure(value, { caption: 'inside', boundaries: null }));
      expect(drawn).toContain(`lang="${language}"`);
      const texts = drawn.replaceAll(/<[^>]*>/gu, ' ');
      for (const text of [title, alternative, source, ...notes, texts])
        expect(text).not.toMatch(norwegian);
    }
  });

  it('have the same numbers', () => {
    const numbers = (language: Language) =>
      inLanguage(language).map(({ behind }) =>
        behind.rows.map(({ cells, units }) => [
          ...cells.filter((one) => typeof one === 'number'),
          units,
        ]),
      );
    expect(numbers('en')).toEqual(numbers('nb'));
    expect(numbers('nn')).toEqual(numbers('nb'));
  });

  it('have the table behind them as an English spreadsheet reads it', () => {
    const [bars] = inLanguage('en');
    if (bars === undefined) throw new Error('There are bars');
    const [head = '', first = ''] = behindCsv(bars).split('\r\n');
    expect(head).toContain('Outcome,n,N,Value,Lowest,Highest,Units,Remarks');
    expect(first).toMatch(/^Service of its own,\d+,\d+,\d+\.\d+,/u);
  });

  it('say where a title has no translation', () => {
    const own = figureSpecification.parse({ id: 'a', kind: 'map', title: 'Kommunene' });
    expect(figureOf(own, worldIn('nb')).notes.join(' ')).not.toContain('bokmål');
    expect(figureOf(own, worldIn('en')).notes.at(-1)).toMatch(/stand in Norwegian/u);
    const translated = { ...own, translations: { en: { Kommunene: 'The municipalities' } } };
    const value = figureOf(translated, worldIn('en'));
    expect(value.title).toBe('The municipalities');
    expect(value.notes.join(' ')).not.toContain('Norwegian where');
  });
});
