/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures what failed, one a line
 */

/**
 * @typedef {{ fullName: string, status: string }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ testResults: TestFile[] }} Report vitest's json reporter
 */

/**
 * Counts what vitest reports. A test that was left out (skipped, todo) counts as failed, for this
 * project leaves none out; so does a file that could not be loaded, and a run without any test.
 * @param {Report} report
 * @param {(path: string) => string} [short] how a file is named
 * @returns {Count}
 */
export function countReport(report, short = (path) => path) {
  /** @type {Count} */
  const count = { passed: 0, failed: 0, failures: [] };
  const fail = (/** @type {string} */ what) => {
    count.failed += 1;
    count.failures.push(what);
  };
  for (const file of report.testResults) {
    const name = short(file.name);
    const before = count.failed;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') count.passed += 1;
      else fail(`${name}: ${test.fullName}${test.status === 'failed' ? '' : ` (${test.status})`}`);
    }
    if (file.status !== 'passed' && count.failed === before) {
      fail(`${name}: ${(file.message ?? '').split('\n')[0] || 'could not be run'}`);
    } else if (file.assertionResults.length === 0 && count.failed === before) {
      fail(`${name}: has no test`);
    }
  }
  if (count.passed + count.failed === 0) fail('no test was found');
  return count;
}
