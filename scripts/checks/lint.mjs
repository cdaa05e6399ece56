import { projectRoot } from '../setup/places.mjs';
import { rooms, sourceFiles } from './rooms.mjs';
import { runTool } from './tools.mjs';

/**
 * @typedef {{ message: string, code?: string, filename: string, labels?: { span: { line: number } }[] }} Diagnostic
 */

/**
 * Lints every room, with types.
 * @param {string} [root] the checkout
 * @returns {Promise<string[]>} complaints, one a line; also when fewer files were looked at than there are
 */
export async function checkLint(root = projectRoot) {
  const linted = await runTool(
    'oxlint',
    ['--type-aware', '--deny-warnings', '--format', 'json', ...rooms],
    { cwd: root },
  );
  /** @type {{ diagnostics: Diagnostic[], number_of_files: number }} */
  let result;
  try {
    result = JSON.parse(linted.stdout);
  } catch {
    return [`oxlint gave no answer: ${linted.stderr.trim()}${linted.stdout.trim()}`];
  }
  const complaints = result.diagnostics.map((found) => {
    const line = found.labels?.[0]?.span.line ?? 1;
    return `${found.filename}:${line}: ${found.message} ${found.code ?? ''}`;
  });
  const expected = rooms.flatMap((room) => sourceFiles(room, undefined, root)).length;
  if (result.number_of_files < expected) {
    complaints.push(`oxlint looked at ${result.number_of_files} of ${expected} files.`);
  }
  if (linted.code !== 0 && complaints.length === 0) {
    complaints.push(`oxlint failed: ${linted.stderr.trim()}`);
  }
  return complaints;
}
