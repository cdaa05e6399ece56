import { describe, expect, it } from 'vitest';
import { look } from '../../../electron/exporters/look.ts';

/** Relative luminance of `#rrggbb`, WCAG 2.1. */
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

type Token = keyof typeof look;

/** What stands on what in the overview and the tables. */
const texts: readonly (readonly [Token, Token])[] = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'ochreSoft'],
  ['soft', 'paper'],
  ['soft', 'panel'],
  ['fjord', 'paper'],
  ['fjord', 'panel'],
  ['fjord', 'fjordSoft'],
  ['panel', 'fjord'],
  ['paper', 'ink'],
  ['ochre', 'paper'],
  ['ochre', 'panel'],
  ['ok', 'okSoft'],
];

describe('contrast (WCAG 2.1, 1.4.3)', () => {
  it.each(texts)('%s on %s is at least 4.5:1 in both modes', (text, ground) => {
    expect(contrast(look[text][0], look[ground][0])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(look[text][1], look[ground][1])).toBeGreaterThanOrEqual(4.5);
  });
});
