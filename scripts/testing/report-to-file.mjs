import { writeFileSync } from 'node:fs';

/** @import { SerializedError, TestModule, TestSuite } from 'vitest/node' */
/** @import { Report } from './test-report.mjs' */

/**
 * @param {readonly (SerializedError | Error)[]} errors
 * @returns {string[]} what each says
 */
const said = (errors) => errors.map((error) => error.message);

/** @param {TestModule | TestSuite} where */
function aroundTests(where) {
  const name = where.type === 'suite' ? `${where.fullName}: ` : '';
  return said(where.errors()).map((message) => `${name}${message}`);
}

/**
 * What vitest ends with, written to the file that GRENSELAND_TEST_REPORT names. vitest's own report
 * leaves out what went wrong before and after the tests of a group, so that they would only be seen not to have been run.
 */
export default class ReportToFile {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly SerializedError[]} loose errors outside any test, such as a promise nobody waited for
   */
  onTestRunEnd(modules, loose) {
    const path = process.env['GRENSELAND_TEST_REPORT'];
    if (path === undefined) throw new Error('GRENSELAND_TEST_REPORT names no file');
    /** @type {Report} */
    const report = {
      files: modules.map((file) => ({
        name: file.relativeModuleId,
        errors: [file, ...file.children.allSuites()].flatMap(aroundTests),
        tests: [...file.children.allTests()].map((test) => {
          const { state, errors = [] } = test.result();
          return { name: test.fullName, state, errors: said(errors) };
        }),
      })),
      errors: said(loose),
    };
    writeFileSync(path, JSON.stringify(report));
  }
}
