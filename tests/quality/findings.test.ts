import { describe, expect, it } from 'vitest';
import { looseEnds, machinePlaces, unexplainedCasts } from './findings.ts';

const join = (...parts: readonly string[]) => parts.join('');

describe('looking for loose ends', () => {
  it.each([
    ['// ', 'TO', 'DO: later'],
    ['// ', 'FIX', 'ME'],
    ['// @ts-', 'ignore'],
    ['// oxlint-', 'disable-next-line'],
    ['it.', 'skip("x", () => {})'],
    ['describe.', 'only("x", () => {})'],
    ['it.each([1]).', 'todo("x")'],
    ['it.', 'runIf(true)("x")'],
    ['/** @ty', 'pe {Map<string, any>} */'],
  ])('finds one: %s%s', (...parts) => {
    expect(looseEnds('a.ts', join(...parts))).toHaveLength(1);
  });

  it('leaves ordinary words alone', () => {
    expect(looseEnds('a.ts', 'it("skips any row", () => split.only);\n// todo-liste')).toEqual([]);
  });
});

describe('looking for places of one machine', () => {
  it.each([
    ['"/wo', 'rk/main/x"'],
    ['see /ho', 'me/kari/x'],
    ["'/ro", "ot/.cache'"],
    ['https://registry.npm', 'js.org/'],
  ])('finds one: %s%s', (...parts) => {
    expect(machinePlaces('a', join(...parts))).toHaveLength(1);
  });

  it('leaves relative paths and the system’s own places alone', () => {
    expect(machinePlaces('a', "'./work/a' '/tmp/.X11-unix' 'shared/home/x'")).toEqual([]);
  });
});

describe('looking for casts', () => {
  it('finds one that does not say why', () => {
    expect(unexplainedCasts('a.ts', 'const a = 1;\n\n\n\n\nconst b = a as Unit;')).toHaveLength(1);
  });

  it('takes one with a reason, on the line or above', () => {
    expect(unexplainedCasts('a.ts', '// zod has checked it\nconst b = a as Unit;')).toEqual([]);
    expect(unexplainedCasts('a.ts', 'const b = a as Unit; // checked above')).toEqual([]);
  });

  it('does not take renaming, constants or prose for casts', () => {
    const text = [
      "import { a as b } from 'c';",
      "import * as d from 'e';",
      'const f = [1] as const;',
      "const g = 'the same as before';",
      ' * as it should',
    ].join('\n');
    expect(unexplainedCasts('a.ts', text)).toEqual([]);
  });
});
