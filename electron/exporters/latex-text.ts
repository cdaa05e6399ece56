const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  '[': '{[}',
  ']': '{]}',
  '\u00a0': '~',
  '\u202f': '\\,',
  '–': '--',
  '—': '---',
  '-': '{-}',
  '−': '\\ensuremath{-}',
  '≤': '\\ensuremath{\\le}',
  '≥': '\\ensuremath{\\ge}',
  '…': '\\dots{}',
};

/**
 * In: any text. Out: LaTeX that sets exactly it, on one line. `-` is braced because two in a row are a dash,
 * brackets because after a row's end they are its option.
 */
export function latexText(text: string): string {
  const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return Array.from(line, (character) => written[character] ?? character).join('');
}
