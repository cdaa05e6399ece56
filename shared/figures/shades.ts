import type { Codebook } from '../codebook/codebook.ts';

/** How dark the outcomes of each tone are, from the first to the last of them: told apart in grey as well. */
const bands = {
  service: [0, 0.46],
  planned: [0.72, 0.8],
  none: [1, 1],
} as const;

const between = (from: number, to: number, at: number, of: number): number =>
  of < 2 ? from : from + ((to - from) * at) / (of - 1);

/** In: how many there are to be told apart. Out: how dark each is, 0 the darkest, 1 the lightest. */
export function evenShades(of: number): readonly number[] {
  return Array.from({ length: of }, (_, at) => between(0, 1, at, of));
}

/** In: a codebook. Out: how dark each of its outcomes is: those with a service darkest, the absence of one lightest. */
export function outcomeShades({ outcomes }: Codebook): ReadonlyMap<string, number> {
  const shades = new Map<string, number>();
  for (const tone of ['service', 'planned', 'none'] as const) {
    const alike = outcomes.filter((one) => one.tone === tone);
    const [from, to] = bands[tone];
    for (const [at, one] of alike.entries())
      shades.set(one.id, between(from, to, at, alike.length));
  }
  return shades;
}
