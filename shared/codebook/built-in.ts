import { readCodebook } from './read-codebook.ts';
import type { Codebook } from './codebook.ts';
import nettsider2023 from './data/nettsider-2023.json' with { type: 'json' };
import tjenester2015 from './data/tjenester-2015.json' with { type: 'json' };

const sources: Readonly<Record<string, unknown>> = {
  'tjenester-2015': tjenester2015,
  'nettsider-2023': nettsider2023,
};

/** The ids of the codebooks that come with the program. */
export const builtInCodebookIds: readonly string[] = Object.keys(sources);

/** In: a codebook's id. Out: the built-in codebook, or undefined where no built-in one has that id. */
export function builtInCodebook(id: string): Codebook | undefined {
  if (!Object.hasOwn(sources, id)) return undefined;
  const read = readCodebook(sources[id]);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}
