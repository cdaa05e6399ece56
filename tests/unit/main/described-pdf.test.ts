import { describe, expect, it } from 'vitest';
import { describedPdf } from '../../../electron/main/described-pdf.ts';
import { pdfString } from '../../builders/pdf-text.ts';

type Parts = { readonly catalog?: string; readonly info?: string; readonly id?: string };

/** A document built as Chromium builds one: objects, their table, a trailer. */
function pdfOf({ catalog = '', info = '', id = '' }: Parts = {}): Buffer {
  const objects = [
    `1 0 obj\n<</Producer (Skia/PDF m114)${info}>>\nendobj\n`,
    '2 0 obj\n<</Type /Pages\n/Count 0\n/Kids []>>\nendobj\n',
    `3 0 obj\n<</Type /Catalog\n/Pages 2 0 R${catalog}>>\nendobj\n`,
  ];
  let text = '%PDF-1.4\n';
  const entries = objects.map((one) => {
    const at = text.length;
    text += one;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size 4\n/Root 3 0 R\n/Info 1 0 R${id}>>\nstartxref\n${String(table)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** The object that the last table of objects points to, as a reader of PDF finds it. */
function objectIn(pdf: Uint8Array, number: number): string {
  const text = Buffer.from(pdf).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1]);
  const entry = new RegExp(`\\n${String(number)} 1\\n(\\d{10}) 00000 n \\n`, 'u');
  const at = Number(entry.exec(text.slice(table))?.[1]);
  return text.slice(at, text.indexOf('endobj', at));
}

const described = { title: 'Læring – og mestring', language: 'nb' };

describe('a printed document', () => {
  it('says its title and language, and is the same bytes before that', () => {
    const pdf = pdfOf();
    const out = describedPdf(pdf, described);
    expect(Buffer.from(out.subarray(0, pdf.byteLength))).toEqual(pdf);
    expect(objectIn(out, 1)).toContain(`/Title ${pdfString('Læring – og mestring')}`);
    expect(objectIn(out, 1)).toContain('/Producer (Skia/PDF m114)');
    const catalog = objectIn(out, 3);
    expect(catalog).toMatch(/^3 0 obj\n/u);
    for (const part of ['/Pages 2 0 R', `/Lang ${pdfString('nb')}`, '/DisplayDocTitle true'])
      expect(catalog).toContain(part);
    const end = Buffer.from(out).toString('latin1').slice(-200);
    const table = Buffer.from(pdf).toString('latin1').indexOf('xref\n');
    expect(end).toContain(`/Prev ${String(table)}>>`);
  });

  it('keeps what it says already, and what else its trailer says', () => {
    const id = '\n/ID [<AB12> <CD34>]';
    const out = describedPdf(
      pdfOf({ catalog: '\n/Lang (en)', info: '\n/Title (Own)', id }),
      described,
    );
    expect(objectIn(out, 1)).toContain('/Title (Own)');
    expect(objectIn(out, 1)).not.toContain('FEFF');
    expect(objectIn(out, 3)).toContain('/Lang (en)');
    expect(objectIn(out, 3)).not.toContain('FEFF');
    expect(Buffer.from(out).toString('latin1').split(id)).toHaveLength(3);
  });

  it.each([
    ['nothing', ''],
    ['something else', 'x'.repeat(4000)],
    ['a trailer without objects', 'trailer\n<</Size 1>>\nstartxref\n0\n%%EOF\n'],
    [
      'a table that is none',
      `${'x'.repeat(40)}trailer\n<</Root 3 0 R /Info 1 0 R>>\nstartxref\n7\n%%EOF\n`,
    ],
  ])('is left as it is where it is built otherwise: %s', (_name, text) => {
    const bytes = Buffer.from(text, 'latin1');
    expect(Buffer.from(describedPdf(bytes, described))).toEqual(bytes);
  });
});
