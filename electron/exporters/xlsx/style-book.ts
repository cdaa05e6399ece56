import { look } from '../look.ts';
import { spreadsheet } from './namespaces.ts';
import type { XlsxStyle } from './xlsx-sheet.ts';
import { textPart, type XlsxPart } from './xlsx-part.ts';
import { xmlAttribute } from './xml-text.ts';

/** The styles of a workbook, each kept once; cells point at them by number, 0 being no style at all. */
export type StyleBook = {
  readonly numberOf: (style: XlsxStyle) => number;
  /** Of a text: shown as text, so that it stays one after somebody has clicked into it. */
  readonly numberOfText: (style: XlsxStyle, length: number) => number;
  readonly part: () => XlsxPart;
};

/** What Excel has by itself. Source: ECMA-376, part 1, 18.8.30. Formats of one's own begin at 164. */
const builtInFormats: ReadonlyMap<string, number> = new Map([
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['@', 49],
]);
const firstOwnFormat = 164;
/** Characters; older Excel shows #### for longer texts in cells of the format «Text». */
export const longestTextFormat = 255;

/** Elements in the order they were first asked for, each once. */
function list(first: readonly string[]) {
  const places = new Map(first.map((xml, at) => [xml, at]));
  return {
    placeOf: (xml: string): number => {
      const place = places.get(xml) ?? places.size;
      places.set(xml, place);
      return place;
    },
    element: (name: string): string =>
      `<${name} count="${places.size}">${[...places.keys()].join('')}</${name}>`,
    keys: () => places.keys(),
  };
}

const colour = (hex: string): string => `<color rgb="FF${hex.slice(1).toUpperCase()}"/>`;

function fontOf({ bold = false, italic = false, size = 11, colour: hex }: XlsxStyle): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${hex === undefined ? '' : colour(hex)}<name val="Calibri"/><family val="2"/></font>`;
}

function borderOf({ above, below }: XlsxStyle): string {
  const line = (name: string, style: string | undefined): string =>
    style === undefined
      ? `<${name}/>`
      : `<${name} style="${style}">${colour(look.ink[0])}</${name}>`;
  return `<border><left/><right/>${line('top', above)}${line('bottom', below)}<diagonal/></border>`;
}

function alignmentOf({ across, upright, wrap = false, indent = 0 }: XlsxStyle): string {
  const said = [
    // An indent counts only from a side.
    across === undefined && indent > 0 ? ' horizontal="left"' : '',
    across === undefined ? '' : ` horizontal="${across}"`,
    upright === undefined ? '' : ` vertical="${upright}"`,
    wrap ? ' wrapText="1"' : '',
    indent > 0 ? ` indent="${indent}"` : '',
  ].join('');
  return said === '' ? '' : `<alignment${said}/>`;
}

/** Out: a book with no style but the one without any. */
export function styleBook(): StyleBook {
  const formats = list([]);
  const fonts = list([fontOf({})]);
  const borders = list([borderOf({})]);
  const styles = list(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const known = new WeakMap<XlsxStyle, number>();
  const knownOfText = new WeakMap<XlsxStyle, number>();

  const formatOf = (format: string): number => {
    const builtIn = builtInFormats.get(format);
    if (builtIn !== undefined) return builtIn;
    return firstOwnFormat + formats.placeOf(xmlAttribute(format));
  };
  const styleOf = (style: XlsxStyle): number => {
    const format = style.format === undefined ? 0 : formatOf(style.format);
    const font = fonts.placeOf(fontOf(style));
    const border = borders.placeOf(borderOf(style));
    const alignment = alignmentOf(style);
    const applied = [
      format === 0 ? '' : ' applyNumberFormat="1"',
      font === 0 ? '' : ' applyFont="1"',
      border === 0 ? '' : ' applyBorder="1"',
      alignment === '' ? '' : ' applyAlignment="1"',
    ].join('');
    const xf = `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"${applied}`;
    return styles.placeOf(alignment === '' ? `${xf}/>` : `${xf}>${alignment}</xf>`);
  };
  // Most cells of a sheet share their styles: an object that was seen before is not read again.
  const numbered = (seen: WeakMap<XlsxStyle, number>, style: XlsxStyle, make: () => number) => {
    const before = seen.get(style);
    if (before !== undefined) return before;
    const made = make();
    seen.set(style, made);
    return made;
  };
  const numberOf = (style: XlsxStyle): number => numbered(known, style, () => styleOf(style));
  return {
    numberOf,
    numberOfText: (style, length) =>
      length > longestTextFormat
        ? numberOf(style)
        : numbered(knownOfText, style, () => styleOf({ format: '@', ...style })),
    part: () => {
      const own = [...formats.keys()].map(
        (format, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${format}"/>`,
      );
      return textPart(
        'xl/styles.xml',
        [
          `<styleSheet xmlns="${spreadsheet}">`,
          own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`,
          fonts.element('fonts'),
          '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
          borders.element('borders'),
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
          styles.element('cellXfs'),
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
          '</styleSheet>',
        ].join(''),
      );
    },
  };
}
