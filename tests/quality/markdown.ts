/** A heading with all that stands under it, headings of a lower rank included. */
export type Section = { readonly heading: string; readonly text: string };

const fence = /^```/u;

/** In: a document. Out: its lines, and whether each is within a fenced block. */
function linesOf(text: string): readonly { readonly line: string; readonly code: boolean }[] {
  let open = false;
  return text.split('\n').map((line) => {
    const edge = fence.test(line);
    const code = open || edge;
    if (edge) open = !open;
    return { line, code };
  });
}

/**
 * In: a document and a heading as it stands there, e.g. `## The terminal`. Out: what stands under it.
 * Error: throws where there is no such heading, so that no test looks at nothing.
 */
export function sectionOf(text: string, heading: string): string {
  const rank = heading.indexOf(' ');
  const lines = linesOf(text);
  const start = lines.findIndex(({ line, code }) => !code && line === heading);
  if (start < 0) throw new Error(`No heading «${heading}»`);
  const end = lines.findIndex(
    ({ line, code }, at) => at > start && !code && new RegExp(`^#{1,${rank}} `, 'u').test(line),
  );
  return lines
    .slice(start + 1, end < 0 ? lines.length : end)
    .map(({ line }) => line)
    .join('\n');
}

/** In: a document and the rank of a heading. Out: every heading of that rank with what stands under it. */
export function sectionsOf(text: string, rank: number): readonly Section[] {
  const mark = `${'#'.repeat(rank)} `;
  return linesOf(text)
    .filter(({ line, code }) => !code && line.startsWith(mark))
    .map(({ line }) => ({ heading: line.slice(mark.length), text: sectionOf(text, line) }));
}

/** In: a document and the language of a fenced block. Out: what stands in each. */
export function blocksOf(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)]
    .filter(([, found]) => found === language)
    .map(([, , content = '']) => content);
}

/** In: a document. Out: the rows of all its tables, headings and rules aside, cell by cell. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = linesOf(text).map(({ line, code }) => (code ? '' : line));
  return lines.flatMap((line, at) => {
    if (!line.startsWith('|') || /^\|[-| :]+\|$/u.test(line)) return [];
    if (/^\|[-| :]+\|$/u.test(lines[at + 1] ?? '')) return [];
    return [
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim()),
    ];
  });
}

/** In: a document. Out: what stands in `code` outside of blocks. */
export function codesIn(text: string): readonly string[] {
  return linesOf(text).flatMap(({ line, code }) =>
    code ? [] : [...line.matchAll(/`([^`]+)`/gu)].map(([, found = '']) => found),
  );
}

/** Where a document points: the target as written. Pictures count. */
export function linksIn(text: string): readonly string[] {
  return linesOf(text).flatMap(({ line, code }) =>
    code ? [] : [...line.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target),
  );
}

/** In: a document. Out: the anchors that its headings can be reached by, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  return linesOf(text).flatMap(({ line, code }) => {
    const [, heading] = /^#{1,6} (.+)$/u.exec(code ? '' : line) ?? [];
    if (heading === undefined) return [];
    const kept = heading.toLocaleLowerCase('nb').replaceAll(/[^\p{L}\p{N}\s_-]/gu, '');
    return [kept.trim().replaceAll(/\s/gu, '-')];
  });
}
