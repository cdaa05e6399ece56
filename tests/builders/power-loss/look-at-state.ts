import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openMappingFile, rebuild } from '../../../electron/store/mapping-file.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { allStates } from '../all-states.ts';
import type { State } from './disk.ts';
import { saysOf, type Told } from './told.ts';

/** What opening a state came to: what the mapping says, or why it is not opened; and what then lies in its folder. */
export type Opened = {
  readonly says: string | null;
  readonly refused: string | null;
  /** Those of the words that bytes of the folder hold, once the program has opened the file. */
  readonly words: ReadonlySet<string>;
};

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const known = new WeakMap<Buffer, string>();
const digestOf = (bytes: Buffer): string => {
  const before = known.get(bytes) ?? digest(bytes);
  known.set(bytes, before);
  return before;
};

/** In: a state. Out: the same digest for the same files. */
export function nameOf(state: State): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of state) hash.update(`${path}\n${digestOf(bytes)}\n`);
  return hash.digest('hex');
}

const has = (bytes: Buffer, words: string): boolean => bytes.includes(words, 0, 'utf8');

function wordsIn(folder: string, all: readonly string[]): ReadonlySet<string> {
  if (all.length === 0) return new Set();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name)));
  return new Set(all.filter((words) => files.some((bytes) => has(bytes, words))));
}

function openedAt(path: string, look: () => Opened['words'], thorough: boolean): Opened {
  try {
    const file = openMappingFile(path);
    try {
      const says = saysOf(file.handle);
      const words = look();
      if (thorough) {
        if (!isDeepStrictEqual(allStates(rebuild(file.handle)), allStates(file.memory())))
          return { says, words, refused: 'the state does not follow from the log' };
      }
      return { says, words, refused: null };
    } finally {
      file.close();
    }
  } catch (error) {
    const refused = error instanceof RefusedError ? error.refusal.code : String(error);
    return { says: null, words: new Set(), refused };
  }
}

/**
 * Lays a state out as files, and opens the mapping in it as the program does. In: the state, where to lay it out, the
 * mapping's path there, the words to look for, and whether to fold the log anew. Out: what came of it.
 */
export function openState(
  state: State,
  folder: string,
  path: string,
  words: readonly string[],
  thorough: boolean,
): Opened {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of state) {
    const full = join(folder, name);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
  return openedAt(path, () => wordsIn(folder, words), thorough);
}

type Says<K extends Told['kind']> = Extract<Told, { readonly kind: K }>;
const ofKind = <K extends Told['kind']>(said: readonly Told[], kind: K): readonly Says<K>[] =>
  said.filter((one): one is Says<K> => one.kind === kind);

/** What is wrong with a state, given all that the job said in the end. */
export type Fault =
  | 'lost'
  | 'cannot be opened'
  | 'half done'
  | 'a file is missing'
  | 'a folder is half there'
  | 'an erased person is there'
  | 'bytes of an erased person are left';

/** In: a state, what was said by then, all that the job said, and what opening came to. Out: what is wrong with it. */
export function faultsOf(
  state: State,
  said: readonly Told[],
  all: readonly Told[],
  { says, refused, words }: Opened,
): readonly Fault[] {
  const faults: Fault[] = [];
  const acknowledged = ofKind(said, 'kept').length;
  const steps = ofKind(all, 'kept').map((one) => one.says);
  if (says === null || refused !== null) {
    // Before the file is said to be made, there may be none.
    if (acknowledged > 0 || refused !== 'file-not-found') faults.push('cannot be opened');
  } else {
    const step = steps.lastIndexOf(says);
    if (step === -1) faults.push('half done');
    else if (step < acknowledged - 1) faults.push('lost');
  }
  for (const { place } of ofKind(said, 'there'))
    if (![...state.keys()].some((path) => path === place || path.startsWith(`${place}/`)))
      faults.push('a file is missing');
  for (const { folder, files } of ofKind(said, 'whole-or-none')) {
    const inFolder = [...state.keys()].filter((path) => path.startsWith(`${folder}/`));
    const whole = Object.entries(files).every(([path, hash]) => {
      const bytes = state.get(`${folder}/${path}`);
      return bytes !== undefined && digestOf(bytes) === hash;
    });
    if (inFolder.length > 0 && !whole) faults.push('a folder is half there');
  }
  const step = says === null ? -1 : steps.lastIndexOf(says);
  for (const [at, one] of all.entries())
    if (
      one.kind === 'erasing' &&
      words.has(one.words) &&
      step >= ofKind(all.slice(0, at), 'kept').length
    )
      faults.push('bytes of an erased person are left');
  for (const { words: erased } of ofKind(said, 'erased'))
    if ([...state.values()].some((bytes) => has(bytes, erased)))
      faults.push('an erased person is there');
  return faults;
}
