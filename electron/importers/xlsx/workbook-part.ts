import { attributesOf } from '../xml/attributes.ts';
import { xmlName } from '../xml/xml-name.ts';
import { needPart, scanSmallPart, type Package } from './package.ts';
import { relationshipsOf } from './relationships.ts';

/** What a workbook says of itself: its sheets in order, its other parts, and how it counts days. */
export type WorkbookPart = {
  readonly sheets: readonly {
    readonly name: string;
    readonly part: string;
    readonly hidden: boolean;
  }[];
  readonly textsPart: string | undefined;
  readonly stylesPart: string | undefined;
  readonly dateSystem: 1900 | 1904;
};

const sheet = xmlName('sheet');
const properties = xmlName('workbookPr');

/** In: the package and the name of its main part. Out: what it says. Chart sheets and macro sheets have no rows and are left out. */
export async function readWorkbookPart(pack: Package, part: string): Promise<WorkbookPart> {
  const related = await relationshipsOf(pack, part);
  const sheets: { name: string; part: string; hidden: boolean }[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  await scanSmallPart(pack, needPart(pack, part), {
    open(name, bytes, from, to) {
      if (name === properties) {
        const flag = attributesOf(bytes, from, to).get('date1904');
        if (flag === '1' || flag === 'true') dateSystem = 1904;
      }
      if (name !== sheet) return;
      const values = attributesOf(bytes, from, to);
      const target = related.get(values.get('id') ?? '');
      if (target?.type !== 'worksheet') return;
      sheets.push({
        name: values.get('name') ?? '',
        part: target.target,
        hidden: (values.get('state') ?? 'visible') !== 'visible',
      });
    },
    close() {},
    text() {},
  });
  const other = (type: string): string | undefined =>
    [...related.values()].find((one) => one.type === type)?.target;
  return {
    sheets,
    textsPart: other('sharedStrings'),
    stylesPart: other('styles'),
    dateSystem,
  };
}
