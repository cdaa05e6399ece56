// Puts the program together. Runs on the work Node; scripts/setup/build.mjs decides when.
// Arguments: names of targets; none means all.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { checkoutCache, projectRoot } from '../setup/places.mjs';
import { runScript, SetupRefusal } from '../setup/say.mjs';
import { productsOf, targets } from './targets.mjs';
import { viteConfig } from './vite-config.mjs';

/** @param {readonly string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => !targets.some((target) => target.name === name));
  if (unknown.length > 0) {
    throw new SetupRefusal(
      `No such part: ${unknown.join(', ')}. There are: ${targets.map((target) => target.name).join(', ')}.`,
    );
  }
  return names.length === 0 ? targets : targets.filter((target) => names.includes(target.name));
}

/** @param {readonly import('./targets.mjs').Target[]} wanted */
function requireEntries(wanted) {
  const missing = wanted
    .flatMap((target) => Object.values(target.entries))
    .filter((path) => !existsSync(join(projectRoot, path)));
  if (missing.length > 0) {
    throw new SetupRefusal(`Nothing was built: ${missing.join(', ')} is missing.`);
  }
}

// Started by a test run this inherits NODE_ENV=test, and React's slow development half would be built in.
process.env['NODE_ENV'] = 'production';

await runScript(async () => {
  const names = process.argv.slice(2);
  const wanted = chosen(names);
  requireEntries(wanted);
  const folders = [...new Set(wanted.map((target) => target.folder))];
  // Beside out/ and as deep as it, so that source maps point at the sources from both.
  const next = (/** @type {string} */ folder) => join(checkoutCache, `next-${folder}`);
  for (const folder of folders) rmSync(next(folder), { recursive: true, force: true });
  mkdirSync(join(projectRoot, 'out'), { recursive: true });

  const all = targets.filter((target) => folders.includes(target.folder));
  requireEntries(all);
  for (const target of all) await build(viteConfig(target, next(target.folder)));

  for (const folder of folders) {
    const final = join(projectRoot, 'out', folder);
    rmSync(final, { recursive: true, force: true });
    renameSync(next(folder), final);
  }
  const lost = all.flatMap(productsOf).filter((path) => !existsSync(path));
  if (lost.length > 0) throw new SetupRefusal(`The build left out ${lost.join(', ')}.`);
  return 0;
});
