import { resolve } from 'node:path';
import { z } from 'zod';
import { tablePreset } from '../../shared/contract/release-contract.ts';
import { languages } from '../../shared/lib/language.ts';
import { releaseNumber, type ReleaseNumber, type RoundId } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { MappingView } from '../../shared/contract/views.ts';
import { roundNamed } from './ask.ts';
import type { Terminal } from './command.ts';
import { UsageError } from './usage.ts';

/** The options of a command about a round or a release. `draft` is a flag, the others take a value. */
export const releaseOptions = {
  file: z.string().min(1),
  round: z.string().optional(),
  release: releaseNumber.optional(),
  draft: z.boolean().default(false),
};

/** `--digits`: after the comma in percentages. */
export const digitsOption = z
  .enum(['0', '1'])
  .default('1')
  .transform((given): 0 | 1 => (given === '0' ? 0 : 1));

/** `--language`: what tables, figures and sentences are written in. */
export const languageOption = z.enum(languages).default('nb');

/** `--preset` and `--template`: how a Word file is to look. */
export const wordOptions = {
  preset: tablePreset.default('standard'),
  template: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .nullable()
    .default(null),
};

/** In: the formats there are. Out: the option that names some of them, with commas between. */
export function formatsOption<T extends string>(format: z.ZodType<T, string>) {
  return z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(format).min(1));
}

type Named = {
  readonly round?: string | undefined;
  readonly release?: ReleaseNumber | undefined;
  readonly draft: boolean;
};

/** Of which round, and of which release of it; null: as it stands now. */
export type GivenRelease = { readonly round: RoundId; readonly release: ReleaseNumber | null };

/**
 * What a call means by `--round`, `--release` and `--draft`: without the last two, the latest signed release.
 * In: terminal, the open mapping, the options. Out: the round and the release, null for the draft. Errors
 * (RefusedError): `release-unknown` also where it is of another round, `no-signed-release`, `round-unknown`.
 */
export async function givenRelease(
  { client }: Terminal,
  mapping: MappingView,
  given: Named,
): Promise<GivenRelease> {
  if (given.draft && given.release !== undefined)
    throw new UsageError('--release or --draft, not both');
  const named = given.release;
  const signed = named === undefined ? null : await client.release.find({ number: named });
  const asked =
    signed === null || given.round !== undefined ? roundNamed(mapping, given.round) : null;
  if (signed !== null && asked !== null && asked.id !== signed.round) {
    throw new RefusedError(
      refuse('release-unknown', { release: signed.number, round: asked.name }),
    );
  }
  const round = signed?.round ?? roundNamed(mapping, given.round).id;
  if (given.draft) return { round, release: null };
  return { round, release: named ?? (await client.release.latest({ round })).number };
}
