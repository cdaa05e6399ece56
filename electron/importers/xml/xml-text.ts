import { unreadable } from '../file-fault.ts';

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const longestReference = 12;

function character(body: string): string {
  const known = named.get(body);
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]+$/iu.test(body)
    ? Number.parseInt(body.slice(2), 16)
    : /^#\d+$/u.test(body)
      ? Number(body.slice(1))
      : Number.NaN;
  if (Number.isNaN(code) || code > 0x10ffff)
    throw unreadable(`Filen bruker tegnet «&${body};», som ikke er gyldig.`);
  const decoded = String.fromCodePoint(code);
  if (code < 0x180) numbered.set(body, decoded);
  return decoded;
}

/** The letters of Norwegian and Sámi come as numbers from some programs, in every other cell. */
const numbered = new Map<string, string>();

/**
 * In: text as it stands between tags or in an attribute. Out: with entities decoded; only XML's own five and
 * numbers exist, since no DOCTYPE can have made others. Error: throws a `FileFault` for any other.
 */
export function decodeEntities(text: string): string {
  let decoded = '';
  let done = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > longestReference)
      throw unreadable(
        `Filen bruker tegnet «${text.slice(at, at + longestReference)}», som ikke er gyldig.`,
      );
    const body = text.slice(at + 1, end);
    decoded += text.slice(done, at) + (numbered.get(body) ?? character(body));
    done = end + 1;
  }
  return done === 0 ? text : decoded + text.slice(done);
}

/**
 * In: a string value of a workbook. Out: with Excel's own escape decoded: `_x000D_` is a carriage return, and
 * `_x005F_` the underscore of a text that only looks like one. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function decodeExcelEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
