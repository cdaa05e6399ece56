import { join, relative, sep } from 'node:path';
import { projectRoot } from '../setup/places.mjs';
import { blindness, rooms, sourceFiles } from './rooms.mjs';
import { runTool } from './tools.mjs';

/** scripts/ is JavaScript with types in comments; elsewhere only TypeScript belongs to the room. */
const kinds = /** @type {Readonly<Record<string, RegExp>>} */ ({ scripts: /\.(ts|mjs)$/ });

/**
 * Checks every room's types.
 * @param {string} [root] the checkout
 * @returns {Promise<string[]>} complaints, one a line; none means that all is well and all was seen
 */
export async function checkTypes(root = projectRoot) {
  const complaints = [];
  for (const room of rooms) {
    const project = join(root, room);
    const listed = await runTool('tsc', ['-p', project, '--listFilesOnly'], { cwd: root });
    const seen = listed.stdout
      .split('\n')
      .map((path) => relative(root, path.trim()).split(sep).join('/'));
    const expected = sourceFiles(room, kinds[room] ?? /\.(ts|tsx)$/, root);
    complaints.push(...blindness(room, expected, seen));
    const checked = await runTool('tsc', ['-p', project, '--pretty', 'false'], { cwd: root });
    const said = checked.stdout.trim();
    if (checked.code !== 0) complaints.push(said === '' ? `tsc failed in ${room}/.` : said);
  }
  return complaints.flatMap((complaint) => complaint.split('\n'));
}
