import { describe, expect, it } from 'vitest';
import { packedPdf } from '../../../electron/exporters/packed-pdf.ts';
import { pdfBytes } from '../../../electron/exporters/pdf-file.ts';
import Pdf from 'pdfkit';
import { objectsOf } from '../../builders/pdf-text.ts';

/** A document of some pages as PDFKit writes it, whose text has the words that a PDF is made of. */
function plainPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Pdf({
    compress: false,
    info: { Title: 'stream /Length 12 endobj 1 0 obj', CreationDate: new Date(0) },
  });
  for (let page = 0; page < 12; page += 1)
    document.addPage().text(`xref trailer startxref endstream side ${page} `.repeat(40));
  return pdfBytes(document);
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const plainObjects = (bytes: Uint8Array) =>
  [...objectsOf(bytes)].map(([number, { dictionary, stream }]) => ({
    number,
    stream,
    dictionary: dictionary.replaceAll(/\/(?:Length \d+|Filter \/FlateDecode)\n/gu, ''),
  }));

describe('a packed PDF', async () => {
  const plain = await plainPdf();
  const packed = packedPdf(plain);

  it('holds the same objects, and is smaller', () => {
    expect(plainObjects(packed)).toEqual(plainObjects(plain));
    expect(packed.byteLength).toBeLessThan(plain.byteLength / 2);
  });

  it('says of each object where it lies', () => {
    const text = textOf(packed);
    const at = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]);
    const list = text.slice(at);
    expect(list.startsWith('xref\n0 ')).toBe(true);
    const offsets = [...list.matchAll(/^(\d{10}) 00000 n/gmu)].map(([, offset]) => Number(offset));
    expect(offsets.length).toBe(objectsOf(plain).size);
    for (const [place, offset] of offsets.entries())
      expect(text.slice(offset, offset + 12)).toMatch(new RegExp(`^${place + 1} 0 obj`, 'u'));
  });

  it('is packed once, and what is no document is told of', () => {
    expect(Buffer.from(packedPdf(packed)).equals(packed)).toBe(true);
    expect(() => packedPdf(packed.subarray(0, 400))).toThrow(/places of the PDF/u);
  });
});
