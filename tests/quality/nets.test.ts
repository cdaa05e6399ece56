import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import cruiser from '../../.dependency-cruiser.mjs';
import { checkBoundaries } from '../../scripts/checks/boundaries.mjs';
import { checkFormat } from '../../scripts/checks/format.mjs';
import { checkLint } from '../../scripts/checks/lint.mjs';
import { blindness, rooms } from '../../scripts/checks/rooms.mjs';
import { checkTypes } from '../../scripts/checks/types.mjs';
import { checkUnused } from '../../scripts/checks/unused.mjs';
import { makeMirror, type Mirror } from './mirror.ts';
import { plantedImports, plantedTargets } from './planted-imports.ts';

// Each net is thrown over a copy of the whole project, with the real configuration, in which faults
// have been planted. A net that lets one through is broken, however green it is otherwise.
describe('the nets', { timeout: 300_000 }, () => {
  let mirror: Mirror;

  beforeAll(() => {
    mirror = makeMirror();
    for (const room of rooms) {
      const ending = room === 'scripts' ? 'mjs' : 'ts';
      mirror.plant(
        `${room}/planted/type.${ending}`,
        room === 'scripts'
          ? '/** @type {number} */\nexport const wrong = "text";\n'
          : "export const wrong: number = 'text';\n",
      );
      mirror.plant(
        `${room}/planted/promise.${ending}`,
        'async function work() {}\nexport function start() {\n  work();\n}\n',
      );
      mirror.plant(`${room}/planted/format.${ending}`, 'export   const x={a:1,}\n');
    }
    for (const { files } of plantedImports) {
      for (const [path, content] of Object.entries(files)) mirror.plant(path, content);
    }
    for (const [path, content] of Object.entries(plantedTargets)) mirror.plant(path, content);
  }, 120_000);
  afterAll(() => mirror.remove());

  it('types: a wrong type in any room', async () => {
    const complaints = await checkTypes(mirror.root);
    for (const room of rooms) {
      expect(complaints).toContainEqual(expect.stringMatching(`${room}/planted/type.*TS2322`));
    }
  });

  it('lint: a promise nobody waits for, in any room', async () => {
    const complaints = await checkLint(mirror.root);
    for (const room of rooms) {
      expect(complaints).toContainEqual(
        expect.stringMatching(`${room}/planted/promise.*no-floating-promises`),
      );
    }
  });

  it('lint: types that say nothing and promises that something is there', async () => {
    mirror.plant(
      'shared/planted/blind.ts',
      'export const blind = (x: any): unknown => x;\nexport const sure = (x: string | undefined): string => x!;\n',
    );
    const complaints = await checkLint(mirror.root);
    expect(complaints).toContainEqual(expect.stringMatching('blind.ts:1: .*no-explicit-any'));
    expect(complaints).toContainEqual(expect.stringMatching('blind.ts:2: .*no-non-null-assertion'));
  });

  it('format: a file written otherwise, in any room', async () => {
    const complaints = await checkFormat(mirror.root);
    for (const room of rooms) {
      expect(complaints).toContainEqual(expect.stringContaining(`${room}/planted/format.`));
    }
  });

  it('boundaries: every rule has a fault planted for it', () => {
    const named = cruiser.forbidden.map((rule) => rule.name).sort();
    expect(plantedImports.map(({ rule }) => rule).sort()).toEqual(named);
  });

  it('boundaries: every planted fault is caught by its rule', async () => {
    const complaints = await checkBoundaries(mirror.root);
    for (const { rule, files } of plantedImports) {
      const [path = ''] = Object.keys(files);
      expect(complaints).toContainEqual(expect.stringMatching(`^${path} → .*: ${rule}\\. `));
    }
  });

  it('unused: a file, an export, a package nobody uses', async () => {
    mirror.plant('shared/planted/used.ts', 'export const used = 1;\nexport const spare = 2;\n');
    mirror.plant(
      'tests/quality/planted.test.ts',
      "import { used } from '../../shared/planted/used.ts';\nexport const same = used;\n",
    );
    const description = readFileSync(join(mirror.root, 'package.json'), 'utf8');
    mirror.plant(
      'package.json',
      description.replace('"dependencies": {', '"dependencies": {\n    "left-over": "1.0.0",'),
    );
    const complaints = await checkUnused(mirror.root);
    mirror.plant('package.json', description);
    expect(complaints).toContain('shared/planted/core.ts: files: shared/planted/core.ts');
    expect(complaints).toContain('shared/planted/used.ts: exports: spare');
    expect(complaints).toContain('package.json: dependencies: left-over');
  });

  it('boundaries: files that the parser passes over are complaints, not silence', async () => {
    const config = readFileSync(join(mirror.root, '.dependency-cruiser.mjs'), 'utf8');
    // As when dependency-cruiser finds no parser for TypeScript, says nothing, and exits with 0.
    const blind = config.replace("parser: 'swc',", "parser: 'swc', includeOnly: '^electron/',");
    expect(blind).not.toBe(config);
    mirror.plant('.dependency-cruiser.mjs', blind);
    const complaints = await checkBoundaries(mirror.root);
    mirror.plant('.dependency-cruiser.mjs', config);
    expect(complaints).toContain('shared/planted/core.ts: was not looked at.');
  });

  it('boundaries: a room that is gone is a complaint', async () => {
    renameSync(join(mirror.root, 'renderer'), join(mirror.root, 'moved'));
    const complaints = await checkBoundaries(mirror.root);
    renameSync(join(mirror.root, 'moved'), join(mirror.root, 'renderer'));
    expect(complaints.join('\n')).toMatch(/renderer\/: there is nothing|no answer: .*renderer/s);
  });
});

describe('a check that looked at nothing', () => {
  it('complains of an empty room and of every file it passed over', () => {
    expect(blindness('shared', [], [])).toEqual(['shared/: there is nothing to check.']);
    expect(blindness('shared', ['shared/a.ts', 'shared/b.ts'], ['shared/b.ts'])).toEqual([
      'shared/a.ts: was not looked at.',
    ]);
    expect(blindness('shared', ['shared/a.ts'], ['shared/a.ts'])).toEqual([]);
  });
});
