import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkBoundaries } from '../checks/boundaries.mjs';
import { checkFormat } from '../checks/format.mjs';
import { checkLint } from '../checks/lint.mjs';
import { toolPath } from '../checks/tools.mjs';
import { checkTypes } from '../checks/types.mjs';
import { checkUnused } from '../checks/unused.mjs';
import { ensureBuilt } from '../setup/build.mjs';
import { workNode } from '../setup/node.mjs';
import { checkoutCache, projectRoot } from '../setup/places.mjs';
import { watch } from '../setup/run.mjs';
import { SetupRefusal } from '../setup/say.mjs';
import { countReport } from './test-report.mjs';

/**
 * @typedef {import('./test-report.mjs').Count} Count
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [after] steps without which this one says nothing
 * @property {() => Promise<Count>} run
 */

/**
 * @param {string} name
 * @param {() => Promise<string[]>} check
 * @returns {Step}
 */
function checking(name, check) {
  return {
    name,
    run: async () => {
      const complaints = await check();
      return complaints.length === 0
        ? { passed: 1, failed: 0, failures: [] }
        : { passed: 0, failed: 1, failures: complaints };
    },
  };
}

/**
 * @param {string} name also where the tests' report is left
 * @param {readonly string[]} args to vitest
 * @returns {Promise<Count>}
 */
async function vitest(name, args) {
  const report = join(checkoutCache, 'reports', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await watch(
    workNode(),
    [
      toolPath('vitest'),
      'run',
      ...args,
      '--reporter=dot',
      `--reporter=${join(projectRoot, 'scripts', 'testing', 'report-to-file.mjs')}`,
    ],
    { cwd: projectRoot, env: { ...process.env, GRENSELAND_TEST_REPORT: report } },
  );
  if (!existsSync(report)) {
    return { passed: 0, failed: 1, failures: [`vitest left no report (exit code ${code})`] };
  }
  const count = countReport(JSON.parse(readFileSync(report, 'utf8')));
  if (code !== 0 && count.failed === 0) {
    return { ...count, failed: 1, failures: [`vitest ended with exit code ${code}, see above`] };
  }
  return count;
}

/**
 * @param {string} name of the step and of its folder under tests/
 * @returns {Step}
 */
function testing(name) {
  return { name, run: () => vitest(name, [`tests/${name}/`]) };
}

/** @returns {Promise<Count>} */
async function building() {
  try {
    await ensureBuilt();
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    if (!(error instanceof SetupRefusal)) throw error;
    return { passed: 0, failed: 1, failures: [error.message] };
  }
}

/** @returns {Promise<Count>} */
async function packaging() {
  const code = await watch(workNode(), [join(projectRoot, 'scripts', 'package.mjs')], {
    cwd: projectRoot,
  });
  if (code !== 0) return { passed: 0, failed: 1, failures: ['the program could not be packaged'] };
  return vitest('package', ['--config', 'vitest.e2e.config.ts', 'tests/setup/']);
}

/** All that `npm test` does, in order: the quick ones first. @type {readonly Step[]} */
export const steps = [
  checking('types', checkTypes),
  checking('format', checkFormat),
  checking('lint', checkLint),
  checking('boundaries', checkBoundaries),
  checking('unused', checkUnused),
  ...['unit', 'golden', 'quality', 'setup', 'integration', 'security'].map(testing),
  { name: 'build', run: building },
  {
    name: 'e2e',
    after: ['build'],
    run: () => vitest('e2e', ['--config', 'vitest.e2e.config.ts', 'tests/e2e/']),
  },
  { name: 'package', after: ['build'], run: packaging },
];
