import { spreadsheet } from './namespaces.ts';
import { textPart, type XlsxPart } from './xlsx-part.ts';
import { xmlCellText } from './xml-text.ts';

/** The texts of a workbook, each kept once; cells point at them by number. */
export type SharedTexts = {
  readonly numberOf: (text: string) => number;
  readonly part: () => XlsxPart;
};

// Spaces at either end are lost unless it is said that they count.
const element = (text: string): string =>
  `<si><t${/^\s|\s$/u.test(text) ? ' xml:space="preserve"' : ''}>${xmlCellText(text)}</t></si>`;

/** Out: no texts yet. */
export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let asked = 0;
  return {
    numberOf: (text) => {
      asked += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    part: () =>
      textPart(
        'xl/sharedStrings.xml',
        `<sst xmlns="${spreadsheet}" count="${asked}" uniqueCount="${numbers.size}">${[...numbers.keys()].map(element).join('')}</sst>`,
      ),
  };
}
