import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Call } from '../../builders/open-terminal.ts';
import { signingStory } from '../../builders/signing-story.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const told = z.object({ signatures: z.number(), final: z.boolean() });
const meaning = ['--role', 'leder', '--meaning', 'Godkjent'];
const numbered = z.object({ candidate: z.number() });
const ending = z.object({ exit: z.number(), output: z.unknown() });
const signers = ['Ola', 'Per', 'Eva'];

type Doing = (who: string) => Promise<unknown>;

/** Everything somebody could try with the file in hand, over the real store. */
async function doings() {
  const story = await signingStory(temporaryFolder(), ['--signatures', '3']);
  const { kari, machine, path, mapping } = story;
  const machines = new Map<string, Call>(signers.map((name) => [name, machine(name)]));
  const at = (who: string): Call => machines.get(who) ?? kari;
  const file = ['--file', mapping];
  const candidate = path('k.kandidat');
  const signed = (who: string): string => path(`${who}.signatur.json`);
  let change = 0;
  const all: Readonly<Record<string, Doing>> = {
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
    sign: (who) => {
      rmSync(signed(who), { force: true });
      const words = ['--adviser', who, ...meaning, '--out', signed(who)];
      return at(who)('release', '--sign', candidate, ...words);
    },
    vouch: (who) =>
      kari('key', '--vouch', signed(who), ...file, '--adviser', 'Kari', '--words', 'Kjenner den.'),
    add: (who) => kari('release', '--add-signature', signed(who), ...file),
    tamper: (who) => {
      if (!existsSync(signed(who))) return Promise.resolve(null);
      const text = readFileSync(signed(who), 'utf8');
      writeFileSync(signed(who), text.replace('"Godkjent"', '"Avvist"'));
      return kari('release', '--add-signature', signed(who), ...file);
    },
    revoke: (who) => {
      const words = ['--reason', 'tapt', '--words', 'Borte.'];
      return existsSync(signed(who))
        ? kari('key', '--revoke', signed(who), ...words, ...file, '--adviser', 'Kari')
        : Promise.resolve(null);
    },
  };
  return { ...story, all, file, signed };
}

/** Kept small: each step writes to a real file. The walk over the rules alone is long. */
const steps = 4;

describe('a walk over the real store', () => {
  it('keeps every signature, and the file holds after all that is tried', async () => {
    const { all, kari, mapping, signed } = await doings();
    const likely = ['candidate', 'sign', 'vouch', 'add', 'add', 'judge', 'tamper', 'revoke'];
    const walk = fc.sample(fc.tuple(fc.constantFrom(...likely), fc.constantFrom(...signers)), {
      numRuns: steps,
      seed: 20150305,
    });
    const begin = ['candidate', 'sign', 'vouch', 'add'].map((what) => [what, 'Ola'] as const);
    const wrong: string[] = [];
    let [before, candidate, added] = [0, 0, 0];
    for (const [what, who] of [...begin, ...walk]) {
      const forged = what === 'tamper' && existsSync(signed(who));
      const ended = ending.parse((await all[what]?.(who)) ?? { exit: 0, output: null });
      if (forged && ended.exit === 0) wrong.push('a changed signature was added');
      const frozen = numbered.safeParse(ended.output);
      if (frozen.success && frozen.data.candidate !== candidate) {
        candidate = frozen.data.candidate;
        before = 0;
      }
      const now = told.safeParse(ended.output);
      if (!now.success) continue;
      if (now.data.signatures !== before + 1) wrong.push('signatures were lost');
      before = now.data.signatures;
      added += 1;
    }
    expect(wrong).toEqual([]);
    expect(await kari('verify', mapping)).toMatchObject({ exit: 0, output: { valid: true } });
    expect(added).toBeGreaterThan(0);
  });
});
