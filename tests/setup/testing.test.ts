import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolPath } from '../../scripts/checks/tools.mjs';
import { workNode } from '../../scripts/setup/node.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { chooseSteps, runSteps, summary } from '../../scripts/testing/run-steps.mjs';
import { countReport } from '../../scripts/testing/test-report.mjs';

type Report = Parameters<typeof countReport>[0];
type TestEnd = Report['files'][number]['tests'][number];

const reporterArgs = [
  `--reporter=${join(projectRoot, 'scripts/testing/report-to-file.mjs')}`,
  '--globals',
];

const planted = `
describe('a group', () => {
  beforeAll(() => { throw new Error('no window came'); });
  it('waits in vain', () => undefined);
});
it('passes', () => undefined);
it('fails', () => { throw new Error('1 is not 2'); });
`;

const ok = () => Promise.resolve({ passed: 2, failed: 0, failures: [] });
const bad = () => Promise.resolve({ passed: 1, failed: 1, failures: ['x: broke'] });
const silent = { begin: () => undefined, end: () => undefined, now: () => 0 };

const passed = (name: string) => ({ name, state: 'passed' as const, errors: [] });
const inFile = (file: { tests?: TestEnd[]; errors?: string[] }) => ({
  files: [{ name: 'a', errors: [], tests: [], ...file }],
  errors: [],
});

describe('what a run of tests ends with', () => {
  it('counts passed and failed, with the first line of what a failed one said', () => {
    const two: TestEnd = { name: 'two', state: 'failed', errors: ['1 is not 2\n  at once', 'x'] };
    const count = countReport(inFile({ tests: [passed('one'), two] }));
    expect(count).toEqual({ passed: 1, failed: 1, failures: ['a: two: 1 is not 2'] });
  });

  it('counts a test that was left out as failed', () => {
    const later: TestEnd = { name: 'later', state: 'skipped', errors: [] };
    const never: TestEnd = { name: 'never', state: 'pending', errors: [] };
    const count = countReport(inFile({ tests: [passed('one'), later, never] }));
    expect(count.failures).toEqual(['a: later (skipped)', 'a: never (pending)']);
  });

  it('counts what went wrong around the tests, though each of them passed', () => {
    const count = countReport(inFile({ tests: [passed('one')], errors: ['No such module\nx'] }));
    expect(count).toEqual({ passed: 1, failed: 1, failures: ['a: No such module'] });
    const loose = countReport({ ...inFile({ tests: [passed('one')] }), errors: ['nobody waited'] });
    expect(loose).toEqual({ passed: 1, failed: 1, failures: ['nobody waited'] });
  });

  it('does not take silence for success', () => {
    expect(countReport({ files: [], errors: [] })).toMatchObject({ passed: 0, failed: 1 });
    expect(countReport(inFile({}))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('tells of what failed before the tests of a group, which vitest does not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'grenseland-tests-'));
    const report = join(folder, 'report.json');
    writeFileSync(join(folder, 'planted.test.mjs'), planted);
    const run = execFile(workNode(), [toolPath('vitest'), 'run', ...reporterArgs], {
      cwd: folder,
      env: { ...process.env, GRENSELAND_TEST_REPORT: report },
    });
    await once(run, 'close');
    // A file of our own making, in the shape that the reporter promises.
    const count = countReport(JSON.parse(readFileSync(report, 'utf8')) as Report);
    expect(count).toEqual({
      passed: 1,
      failed: 3,
      failures: [
        'planted.test.mjs: a group: no window came',
        'planted.test.mjs: a group > waits in vain (skipped)',
        'planted.test.mjs: fails: 1 is not 2',
      ],
    });
    rmSync(folder, { recursive: true });
  });
});

describe('the steps of npm test', () => {
  const steps = [
    { name: 'types', run: ok },
    { name: 'build', run: bad },
    { name: 'e2e', after: ['build'], run: ok },
  ];

  it('can be chosen by name, with what they rest on, in their own order', () => {
    const { chosen, unknown } = chooseSteps(steps, ['e2e', 'types', 'nonsense']);
    expect(chosen.map((step) => step.name)).toEqual(['types', 'build', 'e2e']);
    expect(unknown).toEqual(['nonsense']);
  });

  it('are all run, but for those that rest on a broken one, which fail', async () => {
    const results = await runSteps(steps, silent);
    expect(results.map((result) => [result.step, result.failed])).toEqual([
      ['types', 0],
      ['build', 1],
      ['e2e', 1],
    ]);
  });

  it('fail when they throw', async () => {
    const throwing = { name: 'x', run: () => Promise.reject(new Error('gone')) };
    expect(await runSteps([throwing], silent)).toMatchObject([{ passed: 0, failed: 1 }]);
  });

  it('end in a line that machines read, with what failed above it', async () => {
    const lines = summary(await runSteps(steps, silent));
    expect(lines.at(-1)).toBe('3 passed, 2 failed');
    expect(lines).toContain('  build: x: broke');
    expect(lines).toContain('  e2e: not run, because build failed');
  });
});
