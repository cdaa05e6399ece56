import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { z } from 'zod';
import { candidateParts, forgeCandidate } from './forged-candidate.ts';
import type { Call } from './open-terminal.ts';
import { lostOrChanged, signedSoFar } from './signed-so-far.ts';
import { storyIn, type SigningStory } from './signing-story.ts';

const ending = z.object({ exit: z.number(), output: z.unknown() });
const written = z.object({ manifest: z.string(), file: z.string(), candidate: z.number() });
const signedFile = z.object({ manifest: z.string(), signature: z.object({ name: z.string() }) });
const meaning = ['--role', 'leder', '--meaning', 'Godkjent'];
const signers = ['Ola', 'Per', 'Eva'];

/** What somebody could try. The likely ones stand more often. */
const tries = [
  'candidate',
  'candidate',
  'sign',
  'sign',
  'sign',
  'vouch',
  'vouch',
  'add',
  'add',
  'add',
  'judge',
  'forge',
  'alter',
  'tamper',
  'revoke',
  'again',
  'elsewhere',
] as const;
type Try = (typeof tries)[number];

type Doing = (who: string) => Promise<unknown>;

/** Everything somebody could try with the files in hand, over the real store. */
function doingsOf({ kari, machine, path, mapping }: SigningStory): Readonly<Record<Try, Doing>> {
  const machines = new Map<string, Call>(signers.map((name) => [name, machine(name)]));
  const at = (who: string): Call => machines.get(who) ?? kari;
  const file = ['--file', mapping];
  const candidate = path('k.kandidat');
  const signed = (who: string): string => path(`${who}.signatur.json`);
  const add: Doing = (who) => kari('release', '--add-signature', signed(who), ...file);
  const sign: Doing = (who) => {
    rmSync(signed(who), { force: true });
    const words = ['--adviser', who, ...meaning, '--out', signed(who)];
    return at(who)('release', '--sign', candidate, ...words);
  };
  const nothing = () => Promise.resolve(null);
  let change = 0;
  return {
    sign,
    add,
    candidate: () => {
      rmSync(candidate, { force: true });
      return kari('release', '--candidate', ...file, '--adviser', 'Kari', '--out', candidate);
    },
    judge: () => {
      change += 1;
      const why = ['--rationale', `Endring ${String(change)}`];
      const answers = ['--answers', '{"form":"ingen"}', ...why];
      return kari('judge', ...file, '--unit', '0101', '--adviser', 'Kari', ...answers);
    },
    // Every hash agrees, and a file says something else than the content that is shown.
    forge: async (who) => {
      if (!existsSync(candidate)) return null;
      const bytes = readFileSync(candidate);
      const page = strToU8('<!doctype html><title>En annen oversikt</title>');
      forgeCandidate(candidate, candidateParts(candidate), { 'overview/index.html': page });
      try {
        return await sign(who);
      } finally {
        writeFileSync(candidate, bytes);
      }
    },
    // A byte of the candidate is another.
    alter: async (who) => {
      if (!existsSync(candidate)) return null;
      const bytes = readFileSync(candidate);
      const other = Buffer.from(bytes);
      const middle = Math.floor(other.length / 2);
      other.writeUInt8(other.readUInt8(middle) ^ 1, middle);
      writeFileSync(candidate, other);
      try {
        return await sign(who);
      } finally {
        writeFileSync(candidate, bytes);
      }
    },
    vouch: (who) =>
      kari('key', '--vouch', signed(who), ...file, '--adviser', 'Kari', '--words', 'Kjenner den.'),
    tamper: (who) => {
      if (!existsSync(signed(who))) return nothing();
      const text = readFileSync(signed(who), 'utf8');
      writeFileSync(signed(who), text.replace('"Godkjent"', '"Avvist"'));
      return add(who);
    },
    revoke: (who) => {
      const words = ['--reason', 'tapt', '--words', 'Borte.'];
      if (!existsSync(signed(who))) return nothing();
      return kari('key', '--revoke', signed(who), ...words, ...file, '--adviser', 'Kari');
    },
    again: () => kari('release', ...file, '--adviser', 'Kari', ...meaning),
    // The signature of one in the name of another.
    elsewhere: (who) => {
      if (!existsSync(signed(who))) return nothing();
      const text = readFileSync(signed(who), 'utf8');
      const other = signers.find((one) => one !== who) ?? '';
      writeFileSync(signed(who), text.replace(`"${who}"`, `"${other}"`));
      return add(who);
    },
  };
}

/** What a walk comes to: what went wrong, how many signatures it ended with, and whether the file still holds. */
export type Walked = {
  readonly wrong: readonly string[];
  readonly signatures: number;
  readonly valid: boolean;
};

const never: ReadonlySet<Try> = new Set(['forge', 'alter', 'tamper', 'elsewhere']);

/**
 * Walks at random over the real store: candidates, signatures, keys and forgeries as they come. In: a folder with a
 * story that is ready to be signed, which is left as it is; a folder for the walk; the seed; how many steps. Out: what it
 * comes to; after each step the log has what it had, the files of a candidate are as they were, and every signature is
 * on a candidate that was written, by the one who signed it.
 */
export async function walkSigning(
  from: string,
  folder: string,
  seed: number,
  steps: number,
): Promise<Walked> {
  cpSync(from, folder, { recursive: true });
  const story = storyIn(folder);
  const all = doingsOf(story);
  const picked = fc.sample(fc.tuple(fc.constantFrom(...tries), fc.constantFrom(...signers)), {
    numRuns: steps,
    seed,
  });
  const begin = (['candidate', 'sign', 'vouch', 'add'] as const).map(
    (what) => [what, 'Ola'] as const,
  );
  const wrong: string[] = [];
  const shown = new Set<string>();
  const given = new Set<string>();
  let before = signedSoFar(story.mapping, null);
  for (const [at, [what, who]] of [...begin, ...picked].entries()) {
    const tell = (words: string): void => {
      wrong.push(`seed ${String(seed)}, step ${String(at)}, ${what} by ${who}: ${words}`);
    };
    const ended = ending.nullable().parse(await all[what](who));
    if (ended?.exit === 0 && never.has(what)) tell('went through');
    const candidate = written.safeParse(ended?.output);
    if (candidate.success) shown.add(candidate.data.manifest);
    const file = story.path(`${who}.signatur.json`);
    if (what === 'sign' && ended?.exit === 0 && existsSync(file)) {
      const { manifest, signature } = signedFile.parse(JSON.parse(readFileSync(file, 'utf8')));
      given.add(`${signature.name} ${manifest}`);
      if (!shown.has(manifest)) tell('signed what was not shown');
    }
    const after = signedSoFar(story.mapping, before);
    for (const one of lostOrChanged(before, after)) tell(one);
    for (const { name, manifest } of after.signatures.slice(before.signatures.length)) {
      if (name === 'Kari') continue;
      if (!given.has(`${name} ${manifest}`)) tell('a signature that nobody gave was added');
    }
    before = after;
  }
  const told = ending.parse(await story.kari('verify', story.mapping));
  return { wrong, signatures: before.signatures.length, valid: told.exit === 0 };
}
