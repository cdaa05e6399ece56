import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appendixFiles } from '../../../electron/exporters/print-appendix.ts';
import type { AppendixDocument } from '../../../shared/appendix/appendix-document.ts';
import { eventfulAppendix } from '../../builders/appendix-input.ts';

async function written(document: AppendixDocument = eventfulAppendix()) {
  const files = await appendixFiles(document, ['docx', 'html', 'md', 'md']);
  const found = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const text = (path: string): string => new TextDecoder().decode(found.get(path));
  const docx = unzipSync(found.get('metode.docx') ?? new Uint8Array());
  const part = (path: string): string => strFromU8(docx[path] ?? new Uint8Array());
  return {
    paths: files.map((one) => one.path),
    part,
    html: text('metode.html'),
    md: text('metode.md'),
  };
}

describe('the method appendix as files', () => {
  it('is one file a format', async () => {
    expect((await written()).paths).toEqual(['metode.docx', 'metode.html', 'metode.md']);
  });

  it('is one page that runs nothing, with headings that follow each other and every word as it was written', async () => {
    const { html } = await written();
    expect(html).not.toMatch(/<script|https?:\/\//u);
    expect(html).toContain('Kurset er &lt;bare&gt; varslet | ikke satt i gang.');
    const levels = [...html.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(html).toContain('<ol>');
  });

  it('is a Word document with real headings, tables that repeat their head, and captions that Word numbers', async () => {
    const { part } = await written();
    const text = part('word/document.xml');
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Caption'])
      expect(text).toContain(style);
    expect(text).toContain('SEQ Tabell_A \\* ARABIC');
    expect(text).toContain('<w:tblHeader/>');
    expect(text).toContain('frø-7');
  });

  it('is Markdown in which nothing that people wrote is read as markup', async () => {
    const { md } = await written();
    expect(md).toContain('Kurset er \\<bare\\> varslet \\| ikke satt i gang.');
    expect(md).toContain('\\*tydeligere\\*');
    expect(md).toMatch(/^1\. I gruppe: /mu);
  });

  it('says on every page that an example is invented, and nothing where it is not', async () => {
    const marked = await written();
    expect(marked.html).toContain('aria-label="Merking"');
    expect(marked.part('word/header1.xml')).toContain('Oppdiktet eksempel');
    expect(marked.md).toContain('> **Oppdiktet eksempel**');
    const plain = await written({ ...eventfulAppendix(), marking: null });
    expect(plain.html).not.toContain('aria-label="Merking"');
    expect(plain.part('word/header1.xml')).not.toContain('Oppdiktet');
    expect(plain.md).not.toContain('> **');
  });
});
