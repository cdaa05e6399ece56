interface Pattern {
  readonly name: string;
  readonly find: RegExp;
}

/** Written in halves, so that this file is not a finding of its own. */
function either(...halves: readonly (readonly [string, string])[]): string {
  return halves.map(([first, second]) => first + second).join('|');
}

const looseEndPatterns: readonly Pattern[] = [
  {
    name: 'a note of work left',
    find: new RegExp(`\\b(${either(['TO', 'DO'], ['FIX', 'ME'], ['XX', 'X'], ['HA', 'CK'])})\\b`),
  },
  {
    name: 'a silenced type error',
    find: new RegExp(either(['@ts-', 'ignore'], ['@ts-', 'expect-error'], ['@ts-', 'nocheck'])),
  },
  {
    name: 'a silenced rule',
    find: new RegExp(either(['lint-', 'disable'], ['biome-', 'ignore'], ['depcruise-', 'ignore'])),
  },
  {
    name: 'a test left out',
    find: new RegExp(
      `\\b(it|test|describe|suite)(\\.each\\([^)]*\\)|\\.concurrent)*\\.(${either(['sk', 'ip'], ['to', 'do'], ['on', 'ly'], ['fa', 'ils'], ['run', 'If'], ['skip', 'If'])})\\b`,
    ),
  },
  {
    name: 'a type in a comment that says nothing',
    find: /@(type|param|returns|property|typedef)\s*\{[^}]*\b(any|\*)\b[^}]*\}/,
  },
];

const placePatterns: readonly Pattern[] = [
  {
    name: 'a place on one machine',
    find: new RegExp(
      `(^|[\\s"'\`(=:])(${either(['/wo', 'rk/'], ['/ro', 'ot/'], ['/ho', 'me/'], ['/Us', 'ers/'], ['C:\\\\', 'Users'])})`,
    ),
  },
  {
    name: 'the host of a package registry',
    find: new RegExp(
      either(
        ['registry\\.', 'npmjs'],
        ['npm', 'js\\.(org|com)'],
        ['yarn', 'pkg\\.com'],
        ['npm', 'mirror'],
        ['deb\\.', 'debian'],
        ['security\\.', 'debian'],
      ),
    ),
  },
];

function findAll(path: string, text: string, patterns: readonly Pattern[]): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      patterns
        .filter(({ find }) => find.test(line))
        .map(({ name }) => `${path}:${index + 1}: ${name}: ${line.trim().slice(0, 120)}`),
    );
}

/**
 * @param path of a source file, for the complaint
 * @param text its content
 * @returns what its author meant to come back to, one a line
 */
export function looseEnds(path: string, text: string): string[] {
  return findAll(path, text, looseEndPatterns);
}

/**
 * @param path of a file, for the complaint
 * @param text its content
 * @returns folders of one machine and hosts of registries that it names, one a line
 */
export function machinePlaces(path: string, text: string): string[] {
  return findAll(path, text, placePatterns);
}

/**
 * Looks for casts that do not say why they hold. `as const` and `as unknown` claim nothing; renaming in an import
 * is no cast.
 * @param path of a TypeScript file, for the complaint
 * @param text its content
 * @returns one a line
 */
export function unexplainedCasts(path: string, text: string): string[] {
  const lines = text.split('\n');
  const isCast = (line: string) =>
    /[\w)\]}'"`] as (?!(const|unknown)\b)[A-Za-z{([]/.test(line.replace(/\/\/.*$/, '')) &&
    !/^\s*(\*|\/\/|\/\*|import\b|export (type )?[*{])/.test(line) &&
    !/^\s*(type )?\w+ as \w+,?$/.test(line) &&
    !/['"`][^'"`]* as [^'"`]*['"`]/.test(line);
  return lines.flatMap((line, index) => {
    if (!isCast(line)) return [];
    const near = lines.slice(Math.max(0, index - 4), index + 1).join('\n');
    return /\/\/|\*\//.test(near) ? [] : [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`];
  });
}
