import { relative, sep } from 'node:path';
import { projectRoot } from '../setup/places.mjs';
import { filesUnder } from '../setup/staleness.mjs';

/** The rooms of the house, each with a tsconfig of its own. */
export const rooms = /** @type {const} */ (['shared', 'electron', 'renderer', 'scripts', 'tests']);

/**
 * @param {string} room
 * @param {RegExp} [kind] which endings count
 * @param {string} [root] the checkout
 * @returns {string[]} source files from the root, with forward slashes
 */
export function sourceFiles(room, kind = /\.(ts|tsx|mjs|cjs)$/, root = projectRoot) {
  return filesUnder(root, [room])
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => kind.test(path));
}

/**
 * A check that looks at nothing finds nothing. This says what it overlooked.
 * @param {readonly string[]} expected files it should have looked at
 * @param {Iterable<string>} seen files it did look at
 * @returns {string[]} what was overlooked
 */
function overlooked(expected, seen) {
  const looked = new Set(seen);
  return expected.filter((path) => !looked.has(path));
}

/**
 * @param {string} room
 * @param {readonly string[]} expected
 * @param {Iterable<string>} seen
 * @returns {string[]} complaints, one a line; an empty room is one too
 */
export function blindness(room, expected, seen) {
  if (expected.length === 0) return [`${room}/: there is nothing to check.`];
  return overlooked(expected, seen).map((path) => `${path}: was not looked at.`);
}
