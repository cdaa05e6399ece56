import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../../../../renderer/app/theme/tokens.css', import.meta.url),
  'utf8',
);

function tokensOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block =
    new RegExp(`color-scheme=["']${scheme}["']\\]\\s*\\{([^}]*)\\}`, 'u').exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/gu)].map((found) => [
      found[1] ?? '',
      found[2] ?? '',
    ]),
  );
}

/** WCAG 2.1: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ['ink', ['paper', 'panel', 'fjord-soft', 'ochre-soft', 'ok-soft', 'danger-soft']],
  ['soft', ['paper', 'panel', 'fjord-soft', 'ochre-soft']],
  ['fjord', ['paper', 'panel', 'fjord-soft']],
  ['on-fjord', ['fjord', 'fjord-strong']],
  ['ochre', ['paper', 'panel', 'ochre-soft']],
  ['ok', ['paper', 'panel', 'ok-soft']],
  ['danger', ['paper', 'panel', 'danger-soft']],
  ['panel', ['ochre']],
] as const;
const marks = [
  ['hatch', ['paper', 'panel', 'ochre-soft']],
  ['edge', ['paper', 'panel']],
  ['fjord', ['paper', 'panel', 'line']],
] as const;

describe.each(['light', 'dark'] as const)('the tokens, %s', (scheme) => {
  const tokens = tokensOf(scheme);
  const pairs = (list: readonly (readonly [string, readonly string[]])[]) =>
    list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));
  const between = (front: string, ground: string): number => {
    const [one, other] = [tokens.get(front), tokens.get(ground)];
    if (one === undefined || other === undefined) throw new Error(`No token ${front} or ${ground}`);
    return contrast(one, other);
  };

  it.each(pairs(text))('has 4.5:1 between %s and %s', (front, ground) => {
    expect(between(front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(marks))('has 3:1 between the mark %s and %s', (front, ground) => {
    expect(between(front, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens', () => {
  it('has the same names in light and dark', () => {
    expect([...tokensOf('dark').keys()]).toEqual([...tokensOf('light').keys()]);
  });
});
