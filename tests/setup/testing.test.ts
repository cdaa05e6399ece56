import { describe, expect, it } from 'vitest';
import { chooseSteps, runSteps, summary } from '../../scripts/testing/run-steps.mjs';
import { countReport } from '../../scripts/testing/vitest-report.mjs';

const ok = () => Promise.resolve({ passed: 2, failed: 0, failures: [] });
const bad = () => Promise.resolve({ passed: 1, failed: 1, failures: ['x: broke'] });
const silent = { begin: () => undefined, end: () => undefined, now: () => 0 };

describe('what vitest reports', () => {
  it('counts passed and failed', () => {
    const count = countReport({
      testResults: [
        {
          name: 'a',
          status: 'failed',
          assertionResults: [
            { fullName: 'one', status: 'passed' },
            { fullName: 'two', status: 'failed' },
          ],
        },
      ],
    });
    expect(count).toEqual({ passed: 1, failed: 1, failures: ['a: two'] });
  });

  it('counts a test that was left out as failed', () => {
    const assertionResults = [
      { fullName: 'one', status: 'passed' },
      { fullName: 'later', status: 'todo' },
      { fullName: 'never', status: 'pending' },
    ];
    const count = countReport({ testResults: [{ name: 'a', status: 'passed', assertionResults }] });
    expect(count.failures).toEqual(['a: later (todo)', 'a: never (pending)']);
  });

  it('counts a file that could not be loaded', () => {
    const file = {
      name: 'a',
      status: 'failed',
      message: 'No such module\nstack',
      assertionResults: [],
    };
    expect(countReport({ testResults: [file] }).failures).toEqual(['a: No such module']);
  });

  it('does not take silence for success', () => {
    expect(countReport({ testResults: [] })).toMatchObject({ passed: 0, failed: 1 });
    const empty = { name: 'a', status: 'passed', assertionResults: [] };
    expect(countReport({ testResults: [empty] })).toMatchObject({ passed: 0, failed: 1 });
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
