import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A way to write text down as bytes; null where it has no bytes for some letter of it. */
type Encoding = { readonly name: string; readonly bytes: (text: string) => Buffer | null };

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const swapped = (bytes: Buffer, width: 2 | 4): Buffer => {
  const copy = Buffer.from(bytes);
  return width === 2 ? copy.swap16() : copy.swap32();
};
const utf32 = (text: string): Buffer => {
  const letters = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(letters.length * 4);
  for (const [at, letter] of letters.entries()) bytes.writeUInt32LE(letter, at * 4);
  return bytes;
};
const eachUnit = (text: string, change: (unit: number, letter: string) => string): Buffer =>
  utf8(
    Array.from({ length: text.length }, (_, at) =>
      change(text.charCodeAt(at), text.charAt(at)),
    ).join(''),
  );
const hex4 = (unit: number): string => unit.toString(16).padStart(4, '0');

/** So many bytes stand before the text; the letters that also hold what stands around are left out. */
const base64 = (before: 0 | 1 | 2) => (text: string) => {
  const bytes = utf8(text);
  const written = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  const from = Math.ceil((before * 8) / 6);
  const to = Math.floor(((before + bytes.length) * 8) / 6);
  return utf8(written.slice(from, to));
};

/** The ways in which a text may lie in a file; the search has no use for more. */
export const encodings: readonly Encoding[] = [
  { name: 'utf-8', bytes: utf8 },
  { name: 'utf-16le', bytes: (text) => Buffer.from(text, 'utf16le') },
  { name: 'utf-16be', bytes: (text) => swapped(Buffer.from(text, 'utf16le'), 2) },
  { name: 'utf-32le', bytes: utf32 },
  { name: 'utf-32be', bytes: (text) => swapped(utf32(text), 4) },
  {
    name: 'latin1',
    bytes: (text) =>
      Array.from(text).every((letter) => letter <= 'ÿ') ? Buffer.from(text, 'latin1') : null,
  },
  { name: 'base64, whole', bytes: base64(0) },
  { name: 'base64, one before', bytes: base64(1) },
  { name: 'base64, two before', bytes: base64(2) },
  { name: 'hex', bytes: (text) => utf8(utf8(text).toString('hex')) },
  { name: 'HEX', bytes: (text) => utf8(utf8(text).toString('hex').toUpperCase()) },
  {
    name: 'json',
    bytes: (text) => eachUnit(text, (unit, letter) => (unit < 0x80 ? letter : `\\u${hex4(unit)}`)),
  },
  { name: 'percent', bytes: (text) => utf8(encodeURIComponent(text)) },
  {
    name: 'quoted-printable',
    bytes: (text) =>
      utf8(
        Array.from(utf8(text), (byte) =>
          byte < 0x80
            ? String.fromCodePoint(byte)
            : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
        ).join(''),
      ),
  },
  {
    name: 'html, decimal',
    bytes: (text) => eachUnit(text, (unit, letter) => (unit < 0x80 ? letter : `&#${unit};`)),
  },
  {
    name: 'html, hex',
    bytes: (text) =>
      eachUnit(text, (unit, letter) => (unit < 0x80 ? letter : `&#x${unit.toString(16)};`)),
  },
];

const forms = (text: string): readonly string[] => [
  ...new Set([text, text.normalize('NFD'), text.toLocaleLowerCase('nb')]),
];

/** A program that runs takes its own files away: what is gone when it is looked at holds nothing. */
function ifThere<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** In: a folder. Out: every file in it and below. */
function filesIn(folder: string): readonly string[] {
  return (ifThere(() => readdirSync(folder)) ?? []).flatMap((name) => {
    const path = join(folder, name);
    const found = ifThere(() => lstatSync(path));
    if (found?.isDirectory() === true) return filesIn(path);
    return found?.isFile() === true ? [path] : [];
  });
}

/** In: folders and words. Out: where any of the words stands, in whatever encoding: file, word, encoding. */
export function canariesIn(
  folders: readonly string[],
  words: readonly string[],
): readonly string[] {
  const needles = words.flatMap((word) =>
    forms(word).flatMap((form) =>
      encodings.flatMap(({ name, bytes }) => {
        const needle = bytes(form);
        return needle === null ? [] : [{ word, name, needle }];
      }),
    ),
  );
  // The folders themselves must be there, or nothing has been looked at.
  for (const folder of folders) statSync(folder);
  return folders.flatMap(filesIn).flatMap((path) => {
    const bytes = ifThere(() => readFileSync(path)) ?? Buffer.alloc(0);
    return needles
      .filter(({ needle }) => bytes.includes(needle))
      .map(({ word, name }) => `${path}: ${word} (${name})`);
  });
}

/** Invented persons with letters and lengths that are easily handled wrongly. */
export const canaries = [
  {
    name: 'Ærlend Østgård-Åsnes',
    role: 'koordinator',
    phone: '90 81 72 63',
    email: 'ærlend.østgård@kommune.test',
  },
  {
    name: 'Máret-Ánne Čearretšuolu Ŋuorttagáddi',
    role: '',
    phone: '+47 41 52 63 74',
    email: 'maret.cearretsuolu@karasjok.test',
  },
  {
    name: `Sølvfæst ${'Kanarifugløyåsen '.repeat(11)}`.trim(),
    role: 'leder',
    phone: '',
    email: 'solvfaest@kanari.test',
  },
  { name: '', role: '', phone: '40 99 88 71', email: '' },
] as const;

/** Out: everything about the canaries that can give them away. */
export const canaryWords: readonly string[] = [
  ...new Set(
    canaries.flatMap(({ name, phone, email }) => [
      name,
      ...name.split(' ').filter((part) => part.length > 6),
      phone,
      email,
    ]),
  ),
].filter((word) => word !== '');
