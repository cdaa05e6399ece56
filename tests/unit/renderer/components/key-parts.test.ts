import { describe, expect, it } from 'vitest';
import { keyParts } from '../../../../renderer/components/key-parts.ts';

describe('keyParts', () => {
  it.each([
    ['j', ['J']],
    ['Ctrl+k', ['Ctrl', 'K']],
    ['Shift+f', ['Shift', 'F']],
    ['ArrowDown', ['↓']],
    ['Escape', ['Esc']],
    ['/', ['/']],
  ])('prints %s as %o', (key, parts) => {
    expect(keyParts(key)).toEqual(parts);
  });
});
