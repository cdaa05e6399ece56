import { describe, expect, it } from 'vitest';
import { isNewEnough, workNode } from '../../scripts/setup/node.mjs';
import { npmCommand } from '../../scripts/setup/npm.mjs';

describe('the Node that does the work', () => {
  it.each([
    ['20.20.2', false],
    ['22.13.1', false],
    ['22.14.0', true],
    ['23.0.0', true],
    ['24.21.0', true],
    ['100.0.0', true],
  ])('%s: new enough for the store is %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('is the one running these tests', () => {
    expect(workNode()).toBe(process.execPath);
  });
});

describe('npm, started from inside an npm script', () => {
  const inside = '/project/node_modules/.bin';

  it('does not run on the Node that it is about to replace', () => {
    const npm = npmCommand({
      PATH: `${inside}:/usr/bin`,
      npm_node_execpath: `${inside}/node`,
      npm_execpath: '/usr/lib/npm-cli.js',
    });
    expect(npm.command).toBe('npm');
    expect(npm.env['PATH']).toBe('/usr/bin');
  });

  it('is the very npm that runs the script', () => {
    const npm = npmCommand({
      PATH: '/usr/bin',
      npm_node_execpath: '/usr/bin/node',
      npm_execpath: '/usr/lib/npm-cli.js',
    });
    expect([npm.command, ...npm.args]).toEqual(['/usr/bin/node', '/usr/lib/npm-cli.js']);
  });
});
