import { describe, expect, it } from 'vitest';
import { withoutPause } from '../../../../electron/exporters/between-files.ts';
import { wholePdf } from '../../../../electron/exporters/site/whole-pdf.ts';
import {
  wholeOverview,
  type WholeBlock,
  type WholeOverview,
} from '../../../../shared/site/whole-overview.ts';
import { extremeReview, extremeSite } from '../../../builders/extreme-site.ts';
import { pdfTags, readAloud } from '../../../builders/pdf-tags.ts';

const pause = () => withoutPause(0, 1);

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const address = (href: string): string => href.replace(/^(?:mailto|tel):/u, '');

function expected(block: WholeBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`H${block.level + 1} ${spaced(block.text)}`];
    case 'paragraph':
      return [`P ${spaced(block.text)}`];
    case 'list':
      return block.items.flatMap((one) => [
        'Lbl •',
        ...(typeof one === 'string'
          ? [`LBody ${spaced(one)}`]
          : [`Link ${address(one.href)}`, `OBJR ${one.href}`]),
      ]);
    case 'table':
      return [
        ...block.head.map((text) => `TH ${text}`),
        ...block.rows.flatMap(([first = '', ...others]) => [
          `TH ${first}`,
          ...others.map((text) => `TD ${text}`.trimEnd()),
        ]),
      ];
    default:
      return block satisfies never;
  }
}

/** Spaces where a line is broken within a word, or within a text without spaces, are the reader's. */
const joined = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(/\s/gu, ''));

describe.each([
  ['a site of everything that is too much or nothing at all', extremeSite],
  ['a review with a selection', extremeReview],
])('%s as a PDF', async (_, input) => {
  const whole: WholeOverview = wholeOverview(input());
  const pdf = await wholePdf(whole, pause);
  const { root, aside, untold } = pdfTags(pdf);
  const text = Buffer.from(pdf).toString('latin1');

  it('is read aloud in its order, each piece as what it is', () => {
    const lines = joined(readAloud(root));
    const content = joined(whole.blocks.flatMap(expected));
    const before = lines.indexOf(content[0] ?? '');
    expect(lines[0]).toBe(`H1${joined([whole.title])[0]}`);
    expect(lines.slice(before, -1)).toEqual(content);
    expect(lines.at(-1)).toBe(`P${joined([whole.source])[0]}`);
  });

  it('has no text that is neither content nor said to be none', () => {
    expect(untold).toBe('');
    const pages = text.match(/\/Type \/Page\b/gu)?.length ?? 0;
    expect(aside).toContain(`Side ${pages} av ${pages}`);
    expect(aside).toContain(whole.markings.join(' · '));
  });

  it('says its title, its language, that it is tagged, and what its links are', () => {
    expect(text).toMatch(/\/Lang \(nb\)/u);
    expect(text).toMatch(/\/Marked true/u);
    expect(text).toMatch(/\/DisplayDocTitle true/u);
    const links = text.match(/\/Subtype \/Link\b/gu)?.length ?? 0;
    const described = text.match(/\/Contents \(https?:/gu)?.length ?? 0;
    expect(links).toBeGreaterThan(0);
    expect(described).toBe(links);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await wholePdf(whole, pause)).equals(pdf)).toBe(true);
  });
});
