import { type Document, Packer } from 'docx';
import type { WordTemplate } from '../../shared/release/word-template.ts';
import { withoutChance } from './docx-page.ts';
import { withTemplate } from './docx-template.ts';
import { fixedZip, partText } from './fixed-zip.ts';

/**
 * In: a document, and the styles of a house's own or null. Out: the Word file, in those styles. Equal documents give equal
 * bytes.
 */
export async function docxBytes(
  document: Document,
  template: WordTemplate | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  if (template === null) return fixedZip(bytes, withoutChance);
  const housed = withTemplate(partText(bytes, 'word/styles.xml'), template);
  return fixedZip(bytes, (path, xml) => housed(path, withoutChance(path, xml)));
}
