import { describe, expect, it } from 'vitest';
import { fillOf, hatchOn, inkOn } from '../../../../electron/exporters/figures/colours.ts';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import { evenShades, outcomeShades } from '../../../../shared/figures/shades.ts';

/** Relative luminance of `#rrggbb`, WCAG 2.1: what is left of a colour in grey. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness: equal steps of it look equal. */
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

const everyShade = Array.from({ length: 101 }, (_, at) => at / 100);

describe('the shades of a figure, in grey', () => {
  it.each([2, 3, 4, 5, 6, 7])('are told apart, %i of them', (of) => {
    const greys = evenShades(of).map((shade) => lightness(fillOf(shade)));
    for (const [at, grey] of greys.slice(1).entries())
      expect(grey - (greys[at] ?? 0)).toBeGreaterThan(10);
  });

  it.each(['tjenester-2015', 'nettsider-2023'])('tell the outcomes of %s apart', (id) => {
    const codebook = builtInCodebook(id);
    if (codebook === undefined) throw new Error(id);
    const greys = [...outcomeShades(codebook).values()]
      .map((shade) => lightness(fillOf(shade)))
      .toSorted((a, b) => a - b);
    for (const [at, grey] of greys.slice(1).entries())
      expect(grey - (greys[at] ?? 0)).toBeGreaterThan(10);
  });

  it('carry letters that can be read, and a hatching that is seen', () => {
    for (const shade of everyShade) {
      expect(contrast(inkOn(shade), fillOf(shade))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hatchOn(shade), fillOf(shade))).toBeGreaterThanOrEqual(2.2);
    }
  });
});
