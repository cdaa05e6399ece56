import { join } from 'node:path';
import { workNode } from '../setup/node.mjs';
import { projectRoot } from '../setup/places.mjs';
import { capture } from '../setup/run.mjs';

/** Where each tool's program lies, from node_modules. */
const programs = /** @type {const} */ ({
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  'electron-builder': 'electron-builder/cli.js',
});

/** @typedef {keyof typeof programs} Tool */

/**
 * @param {Tool} tool
 * @returns {string} the tool's program, to be run on the work Node
 */
export function toolPath(tool) {
  return join(projectRoot, 'node_modules', ...programs[tool].split('/'));
}

/**
 * Runs one of the project's tools on the work Node.
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {import('../setup/run.mjs').Options} [options]
 * @returns {Promise<import('../setup/run.mjs').Outcome>}
 */
export function runTool(tool, args, options = {}) {
  return capture(workNode(), [toolPath(tool), ...args], { cwd: projectRoot, ...options });
}
