import { contentTypes, office, relations, spreadsheet } from './namespaces.ts';
import { textPart, type XlsxPart } from './xlsx-part.ts';
import { xmlAttribute } from './xml-text.ts';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** In: the names of the sheets in order. Out: the parts that say what the workbook is made of. */
export function workbookParts(names: readonly string[]): readonly XlsxPart[] {
  const sheets = names.map((name, at) => ({ name, id: at + 1 }));
  const type = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${main}.${kind}+xml"/>`;
  const related = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  return [
    textPart(
      '[Content_Types].xml',
      [
        `<Types xmlns="${contentTypes}">`,
        '<Default Extension="xml" ContentType="application/xml"/>',
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        type('workbook', 'sheet.main'),
        type('sharedStrings', 'sharedStrings'),
        type('styles', 'styles'),
        ...sheets.map(({ id }) => type(`worksheets/sheet${id}`, 'worksheet')),
        '</Types>',
      ].join(''),
    ),
    textPart(
      '_rels/.rels',
      `<Relationships xmlns="${relations}">${related(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    textPart(
      'xl/workbook.xml',
      [
        `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>`,
        ...sheets.map(
          ({ name, id }) => `<sheet name="${xmlAttribute(name)}" sheetId="${id}" r:id="rId${id}"/>`,
        ),
        '</sheets></workbook>',
      ].join(''),
    ),
    textPart(
      'xl/_rels/workbook.xml.rels',
      [
        `<Relationships xmlns="${relations}">`,
        ...sheets.map(({ id }) => related(id, 'worksheet', `worksheets/sheet${id}.xml`)),
        related(sheets.length + 1, 'sharedStrings', 'sharedStrings.xml'),
        related(sheets.length + 2, 'styles', 'styles.xml'),
        '</Relationships>',
      ].join(''),
    ),
  ];
}
