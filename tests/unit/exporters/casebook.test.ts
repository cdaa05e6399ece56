import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { casebookFiles } from '../../../electron/exporters/print-casebook.ts';
import { criterionId, roundId, unitNumber } from '../../../shared/lib/ids.ts';
import type { CasebookDocument } from '../../../shared/precedent/casebook.ts';

const casebook: CasebookDocument = {
  title: 'Praksis i grenseland',
  lead: '1 avgjørelse i tvil.',
  marking: 'Oppdiktet eksempel',
  source: 'Kilde: Kartlegging 2015.',
  sections: [
    {
      criterion: criterionId.parse('gruppebasert'),
      title: 'Gruppebasert',
      question: 'Er tilbudet for grupper?',
      count: '1 avgjørelse',
      cases: [
        {
          round: roundId.parse('runde'),
          unit: unitNumber.parse('0101'),
          name: 'Halden',
          roundName: 'Kartlegging 2015',
          outcome: 'Ingen tjeneste',
          alternative: 'kunne vært egen tjeneste',
          answer: 'Svar: uklart',
          rationale: ['Kurset går <sjelden> & lite.'],
          decided: 'Kari Nordmann, 5. mars 2015',
          later: ['Fulgt i Ål.'],
        },
      ],
    },
  ],
};

async function written(document = casebook) {
  const [docx, html] = await casebookFiles(document, ['docx', 'html']);
  if (docx === undefined || html === undefined) throw new Error('two files were asked for');
  return { docx: docx.bytes, html: Buffer.from(html.bytes).toString('utf8') };
}

const part = (docx: Uint8Array, path: string): string => {
  const bytes = unzipSync(docx)[path];
  if (bytes === undefined) throw new Error(`no ${path}`);
  return strFromU8(bytes);
};

describe('the casebook as files', () => {
  it('is one page that runs nothing, with every word as it was written', async () => {
    const { html } = await written();
    expect(html).toContain('Kurset går &lt;sjelden&gt; &amp; lite.');
    expect(html).toContain('Fulgt i Ål.');
    expect(html).not.toMatch(/<script|https?:\/\//u);
  });

  it('is a Word document with headings, for its table of contents', async () => {
    const { docx } = await written();
    const text = part(docx, 'word/document.xml');
    expect(text).toContain('Gruppebasert');
    expect(text).toContain('Heading1');
    expect(text).toContain('Heading2');
    expect(text).toContain('Kurset går &lt;sjelden&gt; &amp; lite.');
  });

  it('says on every page that an example is invented, and nothing where it is not', async () => {
    const { docx, html } = await written();
    expect(html).toContain('Oppdiktet eksempel');
    expect(part(docx, 'word/header1.xml')).toContain('Oppdiktet eksempel');
    const real = await written({ ...casebook, marking: null });
    expect(real.html).not.toContain('Oppdiktet');
    expect(part(real.docx, 'word/header1.xml')).not.toContain('Oppdiktet');
  });

  it('has the same bytes each time', async () => {
    expect(await written()).toEqual(await written());
  });
});
