import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../../renderer/app/actions/key-of.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keyOf', () => {
  it.each([
    [{ ...none, key: 'j' }, 'j'],
    [{ ...none, key: 'J' }, 'j'],
    [{ ...none, key: 'F', shiftKey: true }, 'Shift+f'],
    [{ ...none, key: '?', shiftKey: true }, '?'],
    [{ ...none, key: '/', shiftKey: true }, '/'],
    [{ ...none, key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
    [{ ...none, key: 'k', metaKey: true }, 'Ctrl+k'],
    [{ ...none, key: 'ArrowDown' }, 'ArrowDown'],
    [{ ...none, key: 'Enter', shiftKey: true }, 'Shift+Enter'],
    [{ ...none, key: 'Å', shiftKey: true, altKey: true }, 'Alt+Shift+å'],
  ])('names %o as %s', (event, name) => {
    expect(keyOf(event)).toBe(name);
  });
});
