import { attributesOf } from '../xml/attributes.ts';
import { xmlName } from '../xml/xml-name.ts';
import { showsDate } from './date-format.ts';
import { findPart, scanSmallPart, type Package } from './package.ts';

const numberFormat = xmlName('numFmt');
const cellFormats = xmlName('cellXfs');
const format = xmlName('xf');

/** In: the package and its styles part, if any. Out: for each style that a cell can have, whether it shows a date. */
export async function readDateStyles(
  pack: Package,
  part: string | undefined,
): Promise<readonly boolean[]> {
  const entry = part === undefined ? undefined : findPart(pack, part);
  if (entry === undefined) return [];
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  await scanSmallPart(pack, entry, {
    open(name, bytes, from, to) {
      if (name === cellFormats) inCellFormats = true;
      else if (name === numberFormat) {
        const values = attributesOf(bytes, from, to);
        codes.set(Number(values.get('numFmtId')), values.get('formatCode') ?? '');
      } else if (name === format && inCellFormats)
        formats.push(Number(attributesOf(bytes, from, to).get('numFmtId') ?? 0));
    },
    close(name) {
      if (name === cellFormats) inCellFormats = false;
    },
    text() {},
  });
  return formats.map((id) => showsDate(id, codes.get(id)));
}
