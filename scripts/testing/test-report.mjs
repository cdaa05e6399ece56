/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures what failed and what it said, one a line
 */

/**
 * @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped' | 'pending', errors: string[] }} TestEnd
 * @typedef {{ name: string, errors: string[], tests: TestEnd[] }} FileEnd errors: around its tests, such as before them all
 * @typedef {{ files: FileEnd[], errors: string[] }} Report what report-to-file.mjs writes; errors: outside any file
 */

const most = 300;

/** @param {string} message */
function firstLine(message) {
  const [line = ''] = message.trim().split('\n');
  return line.length > most ? `${line.slice(0, most)} …` : line;
}

/** @param {TestEnd} test */
function ending({ state, errors }) {
  if (state !== 'failed') return ` (${state})`;
  const [first] = errors;
  return first === undefined ? '' : `: ${firstLine(first)}`;
}

/** @param {FileEnd} file @returns {string[]} */
function failuresOf({ name, errors, tests }) {
  const around = errors.map((message) => `${name}: ${firstLine(message)}`);
  const failed = tests.filter(({ state }) => state !== 'passed');
  const inside = failed.map((test) => `${name}: ${test.name}${ending(test)}`);
  const empty = tests.length === 0 && errors.length === 0 ? [`${name}: has no test`] : [];
  return [...around, ...inside, ...empty];
}

/**
 * Counts what a run of tests ended with. A test that was left out (skipped, todo) counts as failed, for this project leaves
 * none out; so does what went wrong around the tests, a file without any, and a run without any.
 * @param {Report} report
 * @returns {Count}
 */
export function countReport({ files, errors }) {
  const failures = [...files.flatMap(failuresOf), ...errors.map(firstLine)];
  const passed = files.flatMap(({ tests }) => tests).filter(({ state }) => state === 'passed');
  if (passed.length + failures.length === 0) failures.push('no test was found');
  return { passed: passed.length, failed: failures.length, failures };
}
