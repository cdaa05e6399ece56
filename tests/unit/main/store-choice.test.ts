import { describe, expect, it } from 'vitest';
import { placesFrom } from '../../../electron/main/places.ts';
import { storeChoice } from '../../../electron/main/store-choice.ts';
import { storeWay } from '../../../electron/main/store-way.ts';

const places = placesFrom('/p/out/main', {});

describe('how the store is run', () => {
  it('is Electron’s utility process wherever SQLite’s module loads', () => {
    expect(storeWay(10, '/node')).toEqual({ kind: 'utility' });
    expect(storeWay(11, undefined)).toEqual({ kind: 'utility' });
  });

  it('is a newer Node where Electron is too old, if there is one', () => {
    expect(storeWay(8, '/node')).toEqual({ kind: 'child', node: '/node' });
    expect(storeWay(8, undefined)).toBeNull();
    expect(storeWay(8, '')).toBeNull();
  });

  it('is never another store in a packaged program', () => {
    const echo = { GRENSELAND_STORE: 'echo' };
    expect(storeChoice(places, 10, echo, true)?.entry).toBe(places.store);
    expect(storeChoice(places, 8, echo, false)).toEqual({
      way: { kind: 'utility' },
      entry: places.echoStore,
    });
  });
});

describe('where the bundles are', () => {
  it('is beside main', () => {
    expect(places).toEqual({
      pages: '/p/out/renderer',
      preload: '/p/out/preload/preload.cjs',
      store: '/p/out/store/store.mjs',
      echoStore: '/p/out/store/echo-store.cjs',
      terminal: '/p/out/store/cli.mjs',
    });
  });

  it('is outside the archive for what another process reads', () => {
    const packaged = placesFrom('/g/resources/app.asar/out/main', {});
    expect(packaged.store).toBe('/g/resources/app.asar.unpacked/out/store/store.mjs');
    expect(packaged.terminal).toBe('/g/resources/app.asar.unpacked/out/store/cli.mjs');
    expect(packaged.pages).toBe('/g/resources/app.asar/out/renderer');
  });
});
