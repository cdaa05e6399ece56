import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { partText } from '../../../electron/exporters/fixed-zip.ts';
import { tablesDocx } from '../../../electron/exporters/tables-docx.ts';
import { readTemplate } from '../../../electron/importers/docx/read-template.ts';
import { nestedPrintedTables } from '../../builders/nested-table.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${namespace}"><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Bildetekst"><w:name w:val="caption"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:sz w:val="19"/></w:rPr></w:style></w:styles>`;
const document = strToU8('<w:document/>');

let folder = '';
async function written(name: string, parts: Record<string, Uint8Array>): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, zipSync(parts));
  return path;
}
const refusalFor = (path: string) =>
  readTemplate(path).then(
    () => null,
    (error: unknown) => (error instanceof Error && 'refusal' in error ? error.refusal : error),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mal-'));
});

describe('a document set in a house’s own styles', () => {
  it('uses those it has, by name, and adds only ours that it has not', async () => {
    const template = await readTemplate(
      await written('hus.docx', {
        'word/document.xml': document,
        'word/styles.xml': strToU8(styles),
        'word/theme/theme1.xml': strToU8('<a:theme xmlns:a="x" name="Hus"/>'),
      }),
    );
    const docx = await tablesDocx(nestedPrintedTables, { preset: 'standard', template });
    const merged = partText(docx, 'word/styles.xml');
    expect(merged.match(/<w:name w:val="caption"\/>/gu)).toHaveLength(1);
    expect(merged).toContain('<w:sz w:val="19"/>');
    expect(merged).not.toContain('w:numPr');
    expect(merged).toMatch(/w:styleId="Tabelltekst">.*?<w:basedOn w:val="Standard"\/>/u);
    // Body text of a house may be set in and justified; tables are neither.
    expect(merged).toMatch(
      /w:styleId="Tabelltekst">(?:(?!<\/w:style>).)*<w:ind w:left="0" w:right="0" w:firstLine="0"\/><w:jc w:val="start"\/>/u,
    );
    expect(partText(docx, 'word/theme/theme1.xml')).toContain('name="Hus"');
    const body = partText(docx, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Bildetekst"/>');
    expect(body).not.toContain('<w:pStyle w:val="Caption"/>');
    const again = await tablesDocx(nestedPrintedTables, { preset: 'standard', template });
    expect(Buffer.from(again).equals(Buffer.from(docx))).toBe(true);
  });

  it.each([
    ['no Word document', { 'xl/workbook.xml': strToU8('<x/>') }],
    ['a DOCTYPE', { 'word/styles.xml': strToU8(`<!DOCTYPE x>${styles}`) }],
    ['broken XML', { 'word/styles.xml': strToU8(`${styles}<w:p>`) }],
    [
      'no style at all',
      { 'word/styles.xml': strToU8(`<w:styles xmlns:w="${namespace}"></w:styles>`) },
    ],
    ['other namespaces', { 'word/styles.xml': strToU8('<w:styles xmlns:w="x"></w:styles>') }],
  ])('is refused with the reason where the template has %s', async (name, parts) => {
    const path = await written(`${name}.docx`, { 'word/document.xml': document, ...parts });
    expect(await refusalFor(path)).toMatchObject({ code: 'template-unreadable' });
  });

  it('is refused where the template is a text, or is not there', async () => {
    const path = join(folder, 'tekst.docx');
    await writeFile(path, 'ikke Word');
    expect(await refusalFor(path)).toMatchObject({ code: 'template-unreadable' });
    expect(await refusalFor(join(folder, 'ingen.docx'))).toMatchObject({ code: 'file-not-found' });
  });
});
