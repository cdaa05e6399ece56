/** Built-in formats that show a day: 14 to 17 and 22; 27 to 58 are those of East Asian languages, times left out. */
const builtIn = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** What says nothing about the value: quoted text, escaped and padding characters, colours and locales, a. m. and p. m. */
const decoration = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|General|Standard/giu;

/**
 * In: a number format's id, and its code where the workbook defines one. Out: whether it shows a day. A format that
 * shows only the time of day, or hours that have passed (`[h]:mm`), does not.
 * Source: ECMA-376 part 1, 18.8.30 and 18.8.31.
 */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  if (/\[(h+|m+|s+)\]/iu.test(code)) return false;
  const [first = ''] = code.replace(decoration, '').split(';');
  return /[yd]/iu.test(first) || (/m/iu.test(first) && !/[hs]/iu.test(first));
}
