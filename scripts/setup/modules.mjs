import { existsSync, lstatSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './integrity.mjs';
import { npmCommand } from './npm.mjs';
import { capture } from './run.mjs';
import { say, SetupRefusal } from './say.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be
 * missing, because npm leaves out those made for other machines.
 * @param {string} lock text of package-lock.json
 * @param {string} installed text of node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalledAsLocked(lock, installed) {
  /** @type {Record<string, LockedPackage>} */
  const wanted = JSON.parse(lock).packages ?? {};
  /** @type {Record<string, LockedPackage>} */
  const found = JSON.parse(installed).packages ?? {};
  for (const [path, want] of Object.entries(wanted)) {
    if (path === '') continue;
    const have = found[path];
    if (have === undefined) {
      if (want.optional === true || want.devOptional === true) continue;
      return false;
    }
    if (have.version !== want.version || have.integrity !== want.integrity) return false;
  }
  return Object.keys(found).every((path) => wanted[path] !== undefined);
}

/**
 * @param {string} root the checkout
 * @returns {{ fresh: boolean, stampPath: string, stamp: string, installedAsLocked: () => boolean }}
 */
function modulesState(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = `${process.platform}-${process.arch} ${sha256(lock)}`;
  const stampPath = join(root, 'node_modules', '.grenseland-stamp');
  const hidden = join(root, 'node_modules', '.package-lock.json');
  return {
    fresh: existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp,
    stampPath,
    stamp,
    installedAsLocked: () =>
      existsSync(hidden) && isInstalledAsLocked(lock, readFileSync(hidden, 'utf8')),
  };
}

/**
 * @param {string} root
 * @param {readonly string[]} args npm's
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
function npm(root, args) {
  const { command, args: first, env } = npmCommand();
  const all = [
    ...first,
    ...args,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  return capture(command, all, { cwd: root, env });
}

/**
 * Takes away a link that stands in the place of the packages. npm would follow it, and empty the folder of the other
 * checkout that it leads to.
 * @param {string} folder where the packages are to be
 */
export function leaveOthersPackages(folder) {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true) unlinkSync(folder);
}

/**
 * Installs the packages of the lock file, if they are not there already. An installation made by
 * hand is taken as it is when it equals the lock file, and none is taken that does not.
 * @param {string} root the checkout
 * @throws {SetupRefusal} when npm fails, or leaves something else than asked for
 */
export async function ensureModules(root) {
  const state = modulesState(root);
  if (state.fresh) return;
  if (!state.installedAsLocked()) {
    say('Installing packages (npm ci) …');
    leaveOthersPackages(join(root, 'node_modules'));
    const clean = await npm(root, ['ci']);
    // npm ci gives up where the registry lacks a package made for another kind of machine;
    // npm install passes over it, and what it leaves is held against the lock file below.
    const done = clean.code === 0 ? clean : await npm(root, ['install', '--no-save']);
    if (done.code !== 0) {
      throw new SetupRefusal(
        `npm could not install the packages; the npm registry is needed for this first set-up only.\n${done.stderr.trim()}`,
      );
    }
    if (!state.installedAsLocked()) {
      throw new SetupRefusal('npm installed other packages than package-lock.json names.');
    }
  }
  writeFileSync(state.stampPath, state.stamp);
}
