import { projectRoot } from '../setup/places.mjs';
import { runTool } from './tools.mjs';

/**
 * @typedef {{ name?: string, line?: number }} Found
 * @typedef {{ issues: ({ file: string } & Record<string, unknown>)[] }} Report
 */

/**
 * @param {unknown} value what one kind of complaint holds
 * @returns {string[]} names of what is not used
 */
function namesIn(value) {
  if (!Array.isArray(value)) return [];
  return value
    .flat()
    .map((/** @type {Found | string} */ found) =>
      typeof found === 'string' ? found : (found.name ?? '?'),
    );
}

/**
 * Looks for files, exports and packages that nothing uses, and for imports of packages that
 * package.json does not name.
 * @param {string} [root] the checkout
 * @returns {Promise<string[]>} complaints, one a line
 */
export async function checkUnused(root = projectRoot) {
  const looked = await runTool('knip', ['--reporter', 'json', '--no-progress'], { cwd: root });
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(looked.stdout);
  } catch {
    return [`knip gave no answer: ${looked.stderr.trim()}${looked.stdout.trim()}`];
  }
  const complaints = report.issues.flatMap((issue) =>
    Object.entries(issue).flatMap(([kind, value]) =>
      namesIn(value).map((name) => `${issue.file}: ${kind}: ${name}`),
    ),
  );
  if (looked.code !== 0 && complaints.length === 0) {
    complaints.push(`knip failed: ${looked.stderr.trim()}`);
  }
  return complaints;
}
