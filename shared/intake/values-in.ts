const separator = /[;\n]/u;

/** In: the text of a cell. Out: the values in it, separated by `;` or by lines, blanks left out. */
export function valuesIn(text: string): readonly string[] {
  return text
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
