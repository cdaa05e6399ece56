import { describe, expect, it } from 'vitest';
import { taggedPdf } from '../../../electron/exporters/tagged-pdf.ts';
import { pdfTags, type PdfTag } from '../../builders/pdf-tags.ts';

const open = () =>
  taggedPdf({
    title: 'Prøve',
    language: 'nb',
    made: new Date('2015-03-05T12:00:00Z'),
    marking: null,
  });

const flat = (tag: PdfTag): readonly PdfTag[] => [tag, ...tag.parts.flatMap(flat)];
const textOf = (root: PdfTag, tag: string): readonly string[] =>
  flat(root).flatMap((one) => (one.tag === tag ? [one.text.replaceAll(' ', '')] : []));

describe('a link in a tagged PDF', () => {
  it('leads where it was written to, in the letters that addresses have', async () => {
    const pdf = open();
    const label = 'https://kommunen.example/læring og mestring';
    pdf.list([{ label, href: label }]);
    const { root } = pdfTags(await pdf.end());
    expect(textOf(root, 'Link')).toEqual(['https://kommunen.example/læringogmestring']);
    expect(textOf(root, 'OBJR')).toEqual(['https://kommunen.example/l%C3%A6ring%20og%20mestring']);
  });

  it('stands there whole, also where it is longer than a page', async () => {
    const pdf = open();
    const href = `https://kommunen.example/${'a/'.repeat(4_000)}`;
    pdf.list([{ label: href, href }]);
    const { root, aside, untold } = pdfTags(await pdf.end());
    expect(textOf(root, 'Link')).toEqual([href]);
    expect(aside).toMatch(/Side 2 av [2-9]/u);
    expect(untold).toBe('');
  });
});

describe('a table in a tagged PDF', () => {
  it('shows a letter that the fonts do not have by its number', async () => {
    const pdf = open();
    pdf.table(['Utfall', 'Antall'], [['Egen 😀', '3']]);
    const { root } = pdfTags(await pdf.end());
    expect(textOf(root, 'TH')).toEqual(['Utfall', 'Antall', 'Egen[U+1F600]']);
    expect(textOf(root, 'TD')).toEqual(['3']);
  });
});
