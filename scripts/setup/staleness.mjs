import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from './integrity.mjs';

/**
 * Everything under some folders or files, in a fixed order.
 * @param {string} root
 * @param {readonly string[]} paths from the root; one that is not there counts as empty
 * @returns {string[]} absolute paths of files
 */
export function filesUnder(root, paths) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {string} */ path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (!stat.isDirectory()) {
      found.push(path);
      return;
    }
    for (const name of readdirSync(path).sort()) {
      if (name !== 'node_modules') visit(join(path, name));
    }
  };
  for (const path of paths) visit(join(root, path));
  return found;
}

/**
 * A quick sign of the files' state: names, sizes, times of change.
 * @param {string} root
 * @param {readonly string[]} files absolute
 * @returns {string}
 */
export function outerSign(root, files) {
  return sha256(
    files
      .map((path) => {
        const stat = lstatSync(path);
        return `${relative(root, path)}\t${stat.size}\t${stat.mtimeMs}`;
      })
      .join('\n'),
  );
}

/**
 * A sign of the files' content, whatever their times of change.
 * @param {string} root
 * @param {readonly string[]} files absolute
 * @returns {string}
 */
export function innerSign(root, files) {
  return sha256(
    files
      .map((path) => `${relative(root, path).split(sep).join('/')}\t${sha256(readFileSync(path))}`)
      .join('\n'),
  );
}
