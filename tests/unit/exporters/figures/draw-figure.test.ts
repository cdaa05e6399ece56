import { describe, expect, it } from 'vitest';
import { behindCsv, behindJson } from '../../../../electron/exporters/figures/behind-figure.ts';
import { drawFigure } from '../../../../electron/exporters/figures/draw-figure.ts';
import type { SvgNode } from '../../../../electron/exporters/figures/svg-node.ts';
import { svgXml } from '../../../../electron/exporters/figures/svg-xml.ts';
import { xmlScanner } from '../../../../electron/importers/xml/xml-scanner.ts';
import type { WrittenFigure } from '../../../../shared/figures/specification.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { matchBoundaries } from '../../../../shared/figures/boundaries.ts';
import {
  everyKind,
  figureOf,
  figureWorldOf,
  variedContent,
} from '../../../builders/drawn-figures.ts';

const content = variedContent();
const world = figureWorldOf(content);
const inside = { caption: 'inside', boundaries: null } as const;

const draw = (written: WrittenFigure, caption: 'inside' | 'none' = 'inside'): SvgNode =>
  drawFigure(figureOf(written, world), { ...inside, caption });

function wordsIn({ name, children }: SvgNode): readonly string[] {
  return children.flatMap((one) => {
    if (typeof one !== 'string') return wordsIn(one);
    return name === 'text' ? [one] : [];
  });
}

/** Every number that an attribute holds. */
function numbersIn({ attributes, children }: SvgNode): readonly number[] {
  const { d = '', x = '0', y = '0', width = '0', height = '0' } = attributes;
  const own = [d, x, y, width.replace('mm', ''), height.replace('mm', '')].flatMap(
    (one) => one.match(/-?[\d.]+(?:e-?\d+)?/gu)?.map(Number) ?? [],
  );
  return [...own, ...children.flatMap((one) => (typeof one === 'string' ? [] : numbersIn(one)))];
}

const widths = ['one', 'two'] as const;
const everything = everyKind.flatMap((one) =>
  widths.map((width) => [`${one.id}, ${width}`, { ...one, width }] as const),
);

describe('every figure', () => {
  it.each(everything)(
    '%s is well-formed, as wide as the journal wants, and has its caption',
    (_, written) => {
      const root = draw(written);
      const svg = svgXml(root);
      let depth = 0;
      let elements = 0;
      const scanner = xmlScanner(
        {
          open: () => {
            depth += 1;
            elements += 1;
          },
          close: () => {
            depth -= 1;
          },
          text: () => undefined,
        },
        'figure',
      );
      scanner.push(Buffer.from(svg));
      scanner.end();
      expect(depth).toBe(0);
      expect(elements).toBeGreaterThan(5);
      expect(root.attributes['width']).toBe(written.width === 'one' ? '85mm' : '175mm');
      expect(Number.parseFloat(root.attributes['height'] ?? '')).toBeLessThan(260);
      expect(root.attributes['role']).toBe('img');
      const [title, description] = root.children;
      expect(title).toMatchObject({ name: 'title', children: [`Figur 1. ${written.title}`] });
      expect(description).toMatchObject({ name: 'desc' });
      const words = wordsIn(root);
      expect(words[0]).toBe('Figur 1.');
      expect(words.join(' ')).toContain('Kilde: Kartlegging 2015');
      expect(numbersIn(root).every(Number.isFinite)).toBe(true);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    },
  );

  it.each(everything)('%s is the same each time', (_, written) => {
    expect(svgXml(draw(written))).toBe(svgXml(draw(written)));
  });

  it('stands without title, notes and source where the text around it has them', () => {
    const [written] = everyKind;
    if (written === undefined) throw new Error('There are figures');
    const words = wordsIn(draw(written, 'none')).join(' ');
    expect(words).not.toContain('Figur 1.');
    expect(words).not.toContain('Kilde');
    expect(words).toContain('Egen tjeneste');
  });

  it('is marked as a draft also without its caption', () => {
    const draft = figureWorldOf({ ...content, draft: true, release: null });
    const [written] = everyKind;
    if (written === undefined) throw new Error('There are figures');
    const root = drawFigure(figureOf(written, draft), { ...inside, caption: 'none' });
    expect(wordsIn(root).join(' ')).toContain('Utkast – ikke signert');
  });
});

describe('the tile map', () => {
  it('names every county', () => {
    const words = new Set(wordsIn(draw({ id: 'a', kind: 'tile-map', title: 'x' })));
    for (const { name } of content.counties) expect(words).toContain(name);
  });
});

describe('letters', () => {
  it('in a title that XML has its own meaning for are written as such', () => {
    const svg = svgXml(draw({ id: 'a', kind: 'flow', title: 'Fra <a> & "b"' }));
    expect(svg).toContain('Fra &lt;a&gt; &amp; &quot;b&quot;');
  });
});

describe('characters', () => {
  it('that no XML may hold are left out', () => {
    const svg = svgXml({ name: 'text', attributes: {}, children: ['a\u0000b\u001F\uFFFEc\td'] });
    expect(svg).toContain('<text>abc\td</text>');
  });
});

describe('areas', () => {
  const areas = content.entries.map(({ unit }, at) => {
    const x = 5 + (at % 20) * 0.5;
    const y = 58 + Math.floor(at / 20) * 0.5;
    return {
      unit,
      polygons: [
        [
          [
            [x, y],
            [x + 0.4, y],
            [x + 0.4, y + 0.4],
            [x, y + 0.4],
            [x, y],
          ] as const,
        ],
      ],
    };
  });
  const boundaries = valueOf(
    matchBoundaries({ file: 'g.json', measure: 'degrees', areas }, content),
  );

  it('draws a surface for each unit, whatever the file measures in', () => {
    const value = figureOf(
      { id: 'a', kind: 'areas', title: 'x' },
      figureWorldOf(content, { boundaries: 'g.json' }),
    );
    const surfaces = (measure: 'degrees' | 'metres') =>
      JSON.stringify(
        drawFigure(value, { caption: 'none', boundaries: { ...boundaries, measure } }),
      ).match(/"fill-rule":"evenodd"/gu)?.length;
    expect(surfaces('degrees')).toBe(428);
    expect(surfaces('metres')).toBe(428);
  });
});

describe('the table behind', () => {
  const value = figureOf({ id: 'a', kind: 'bars', title: 'Utfall', table: 'utfall' }, world);

  it('is a CSV with the units of each row', () => {
    const [header, first] = behindCsv(value).split('\r\n');
    expect(header).toBe('\uFEFFUtfall;n;N;Verdi;Laveste;Høyeste;Enheter;Merknad');
    const units = content.entries.filter((one) => one.outcome === 'egen-tjeneste');
    expect(first).toContain(units.map((one) => one.unit).join(' '));
    expect(first).toContain('Figur 1. Utfall. Kilde: ');
  });

  it('stands in figurer.json with caption and text alternative', () => {
    const parsed: unknown = JSON.parse(behindJson([value]));
    expect(parsed).toMatchObject({
      figures: [{ id: 'a', label: 'Figur 1.', title: 'Utfall', alternative: value.alternative }],
    });
  });
});
