// Runs tests/bench/*.bench.ts one after the other on the work Node, which strips their types.
// Arguments: parts of file names; none means all. Exit code 1 when a bench could not be run or
// there was none; a target missed is printed, not punished.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../setup/places.mjs';
import { runScript, say } from '../setup/say.mjs';
import { benchTable } from './table.mjs';

/** @typedef {import('./table.mjs').Figure} Figure */

/**
 * @param {string} path
 * @returns {Promise<{ name: string, figures: Figure[], failure?: string }>}
 */
async function runFile(path) {
  let name = path;
  try {
    /** @type {{ name: string, run: () => Promise<Figure[]> }} */
    const bench = await import(pathToFileURL(path).href);
    name = bench.name;
    say(`Measuring: ${name} …`);
    const figures = await bench.run();
    return figures.length > 0
      ? { name, figures }
      : { name, figures, failure: 'it measured nothing' };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, figures: [], failure };
  }
}

await runScript(async () => {
  const folder = join(projectRoot, 'tests', 'bench');
  const wanted = process.argv.slice(2);
  const files = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .sort();
  const results = [];
  for (const file of files) results.push(await runFile(join(folder, file)));
  for (const line of benchTable(results)) process.stdout.write(`${line}\n`);
  if (results.length === 0) say('No bench was found.');
  return results.length > 0 && results.every((result) => result.failure === undefined) ? 0 : 1;
});
