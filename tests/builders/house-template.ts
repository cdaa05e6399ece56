import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const style = (id: string, name: string, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:sz w:val="${size}"/></w:rPr></w:style>`;

const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${namespace}">${style('Standard', 'Normal', 21)}${style('Bildetekst', 'caption', 19)}${style('Overskrift1', 'heading 1', 31)}</w:styles>`;

/** Writes a house's own Word document with styles under Norwegian ids, letters of odd sizes. In: where. */
export function writeHouseTemplate(path: string): void {
  const document = `<w:document xmlns:w="${namespace}"/>`;
  writeFileSync(
    path,
    zipSync({ 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(styles) }),
  );
}
