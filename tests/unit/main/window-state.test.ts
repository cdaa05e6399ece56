import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  placeWindow,
  readWindowState,
  themeOf,
  writeWindowState,
  type WindowState,
} from '../../../electron/main/window-state.ts';

const state: WindowState = {
  x: 40,
  y: 30,
  width: 1280,
  height: 800,
  maximized: false,
  theme: 'dark',
};
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const left = { x: -1920, y: 0, width: 1920, height: 1080 };

describe('how the window was left', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'window-state-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read as it was written, also into a folder that is not there yet', () => {
    const path = join(folder, 'ny', 'window.json');
    writeWindowState(path, state);
    expect(readWindowState(path)).toEqual(state);
  });

  it('is not known from a file that is missing, broken or made up', () => {
    const path = join(folder, 'window.json');
    expect(readWindowState(path)).toBeNull();
    const made = [
      '{',
      'null',
      '{}',
      JSON.stringify({ ...state, width: 1e9 }),
      JSON.stringify({ ...state, x: '40' }),
      JSON.stringify({ ...state, theme: 'url(http://x)' }),
    ];
    for (const text of made) {
      writeFileSync(path, text);
      expect(readWindowState(path)).toBeNull();
    }
  });

  it('is given up quietly where it cannot be written', () => {
    writeFileSync(join(folder, 'fil'), '');
    expect(() => writeWindowState(join(folder, 'fil', 'window.json'), state)).not.toThrow();
  });
});

describe('where the window opens', () => {
  it('is where it was', () => {
    expect(placeWindow(state, [screen])).toEqual({ x: 40, y: 30, width: 1280, height: 800 });
    expect(placeWindow({ ...state, x: -1500 }, [screen, left])).toMatchObject({ x: -1500 });
  });

  it('is the middle of the main screen when that screen is gone', () => {
    expect(placeWindow({ ...state, x: -1500 }, [screen])).toEqual({
      x: 320,
      y: 140,
      width: 1280,
      height: 800,
    });
  });

  it('fits on a small screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 24, width: 1024, height: 744 }])).toEqual({
      x: 0,
      y: 24,
      width: 1024,
      height: 744,
    });
  });

  it('can always be caught hold of', () => {
    const length = fc.integer({ min: 200, max: 20_000 });
    const place = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(place, place, length, length, (x, y, width, height) => {
        const area = placeWindow({ ...state, x, y, width, height }, [screen, left]);
        const seen = [screen, left].some(
          (one) =>
            area.x < one.x + one.width &&
            area.x + area.width > one.x &&
            area.y >= one.y &&
            area.y < one.y + one.height,
        );
        expect(seen).toBe(true);
      }),
    );
  });
});

describe('the theme that a page’s colour belongs to', () => {
  it('is light, dark or not known', () => {
    expect(themeOf('#FAF9F6')).toBe('light');
    expect(themeOf('#15191c')).toBe('dark');
    expect(themeOf('#ffffff')).toBeNull();
    expect(themeOf(null)).toBeNull();
  });
});
