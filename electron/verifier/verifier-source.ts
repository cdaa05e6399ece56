const texts = import.meta.glob<string>('./*.mjs', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What verify.mjs is put together from, what is used before what uses it. */
const parts = [
  'shapes',
  'canonical-file',
  'check-manifest',
  'check-signatures',
  'check-signers',
  'check-files',
  'check-log',
  'check-minisign',
  'read-data',
  'check-outcomes',
  'check-numbers',
  'verify',
];

const importsOf = /^import \{[^}]*\} from '([^']+)';\n/gm;

function textOf(part: string): string {
  const text = texts[`./${part}.mjs`];
  if (text === undefined) throw new Error(`${part}.mjs was not bundled`);
  return text;
}

/** What is imported from Node, once from each module. */
function nodeImports(whole: readonly string[]): string {
  const names = new Map<string, Set<string>>();
  for (const [line, from = ''] of whole.join('\n').matchAll(importsOf)) {
    if (!from.startsWith('node:')) continue;
    const imported = line.slice(line.indexOf('{') + 1, line.indexOf('}')).split(',');
    names.set(from, new Set([...(names.get(from) ?? []), ...imported.map((one) => one.trim())]));
  }
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([from, of]) => `import { ${[...of].filter(Boolean).sort().join(', ')} } from '${from}';\n`,
    )
    .join('');
}

/** The parts as one file, which a stranger can read from the top and run with Node alone. */
function joined(): string {
  const whole = parts.map(textOf);
  const heading = /^(?:\/\/.*\n)+/.exec(whole.at(-1) ?? '')?.[0] ?? '';
  const bodies = whole.map((text) =>
    text
      .replace(heading, '')
      .replaceAll(importsOf, '')
      .replaceAll(/^export /gm, '')
      .trim(),
  );
  return `${heading}${nodeImports(whole)}\n${bodies.join('\n\n')}\n`;
}

/** The text of `verify.mjs` as it is put into a release folder: the very checks that the program runs itself. */
export const verifierSource: string = joined();
