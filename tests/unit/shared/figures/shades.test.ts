import { expect, it } from 'vitest';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import { outcomeShades } from '../../../../shared/figures/shades.ts';

it.each(['tjenester-2015', 'nettsider-2023'])(
  '%s: services are the darkest, then what is planned, then nothing; no two alike',
  (id) => {
    const codebook = builtInCodebook(id);
    if (codebook === undefined) throw new Error(id);
    const shades = outcomeShades(codebook);
    expect(new Set(shades.values()).size).toBe(codebook.outcomes.length);
    const of = (tone: string) =>
      codebook.outcomes.filter((one) => one.tone === tone).map((one) => shades.get(one.id) ?? -1);
    const last = (list: readonly number[]) => Math.max(...list, -1);
    const first = (list: readonly number[]) => Math.min(...list, 2);
    expect(last(of('service'))).toBeLessThan(first(of('planned')));
    expect(Math.max(last(of('service')), last(of('planned')))).toBeLessThan(first(of('none')));
  },
);
