import { expect, it } from 'vitest';
import { freeName, insertText } from '../../../../renderer/features/sentences/insert-text.ts';

it('puts a number where one writes, with a space where a word would touch it', () => {
  const put = (text: string, from: number, to = from) => {
    const { text: next, at } = insertText(text, { from, to }, '{x.n}');
    return `${next.slice(0, at)}|${next.slice(at)}`;
  };
  expect(put('', 0)).toBe('{x.n}|');
  expect(put('Der er', 6)).toBe('Der er {x.n}|');
  expect(put('Der er ', 7)).toBe('Der er {x.n}|');
  expect(put('(', 1)).toBe('({x.n}|');
  expect(put('Der er 79 kommuner', 7, 9)).toBe('Der er {x.n}| kommuner');
  expect(put('kommuner', 0)).toBe('{x.n} |kommuner');
});

it('names a new sentence after the first number that is free', () => {
  expect(freeName([])).toBe('setning-1');
  expect(freeName(['setning-1', 'setning-3'])).toBe('setning-2');
});
