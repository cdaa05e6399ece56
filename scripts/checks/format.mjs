import { projectRoot } from '../setup/places.mjs';
import { rooms, sourceFiles } from './rooms.mjs';
import { runTool } from './tools.mjs';

/**
 * @typedef {{ message: string, location?: { path?: string } }} Diagnostic
 * @typedef {{ summary: { changed: number, unchanged: number }, diagnostics: Diagnostic[] }} Report
 */

/**
 * Holds every file against the one format.
 * @param {string} [root] the checkout
 * @returns {Promise<string[]>} complaints, one a line; also when fewer files were looked at than there are
 */
export async function checkFormat(root = projectRoot) {
  const checked = await runTool(
    'biome',
    ['format', '--reporter=json', '--max-diagnostics=1000', '.'],
    { cwd: root },
  );
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(checked.stdout);
  } catch {
    return [`biome gave no answer: ${checked.stderr.trim()}`];
  }
  const complaints = report.diagnostics.map(
    (found) => `${found.location?.path ?? '?'}: ${found.message} Run: npm run format`,
  );
  const expected = rooms.flatMap((room) => sourceFiles(room, undefined, root)).length;
  if (report.summary.unchanged + report.summary.changed < expected) {
    complaints.push(`biome looked at ${report.summary.unchanged} of ${expected} files.`);
  }
  if (checked.code !== 0 && complaints.length === 0) {
    complaints.push(`biome failed: ${checked.stderr.trim()}`);
  }
  return complaints;
}
