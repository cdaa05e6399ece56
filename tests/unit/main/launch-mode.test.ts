import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argumentsAfterProgram } from '../../../electron/main/arguments.ts';
import { launchMode } from '../../../electron/main/launch-mode.ts';

const folder = resolve('/', 'arbeid');

describe('what the program is started for', () => {
  it('is a window, on the mapping named', () => {
    expect(launchMode([], folder)).toEqual({ kind: 'window', file: null });
    expect(launchMode(['--no-sandbox', '2015.grenseland'], folder)).toEqual({
      kind: 'window',
      file: resolve(folder, '2015.grenseland'),
    });
    expect(launchMode(['notater.txt'], folder)).toEqual({ kind: 'window', file: null });
  });

  it('is a command of the terminal, with everything after --cli', () => {
    expect(
      launchMode(['--no-sandbox', '--cli', 'ledger', '--file', 'a.grenseland'], folder),
    ).toEqual({ kind: 'terminal', args: ['ledger', '--file', 'a.grenseland'] });
  });

  it('is a check that it starts', () => {
    expect(launchMode(['--check-start'], folder)).toEqual({ kind: 'check' });
  });
});

describe('the arguments that are meant for the program', () => {
  it('come after the executable when packaged', () => {
    expect(argumentsAfterProgram(['grenseland', '--cli', 'new'], true, '/a/app.asar')).toEqual([
      '--cli',
      'new',
    ]);
  });

  it('come after its folder in development, wherever that stands', () => {
    const argv = ['electron', '--inspect=0', '--no-sandbox', '/a/b/', 'x.grenseland'];
    expect(argumentsAfterProgram(argv, false, '/a/b')).toEqual(['x.grenseland']);
    expect(argumentsAfterProgram(['electron', '/a/b'], false, '/a/b')).toEqual([]);
  });
});
