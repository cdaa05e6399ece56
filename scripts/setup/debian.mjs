import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './integrity.mjs';
import { sharedCache } from './places.mjs';
import { capture, watch } from './run.mjs';
import { say, SetupRefusal } from './say.mjs';

/**
 * What Chromium links to or needs to draw, and the virtual display. Each entry lists the names one
 * thing has had; the first is what is asked for.
 */
export const windowPackages = /** @type {const} */ ([
  ['xvfb'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['fonts-dejavu-core'],
]);

/** electron-builder packs tar.gz with 7-Zip and would otherwise download one. */
export const packingPackages = /** @type {const} */ ([['p7zip-full', '7zip']]);

/**
 * The verifier written a second time runs on Python, and asks openssl about signatures. What the store does to the disk
 * is recorded by strace.
 */
export const checkPackages = /** @type {const} */ ([['python3'], ['openssl'], ['strace']]);

/**
 * Side by side: imports are measured against openpyxl, agreement against R's psych. The other two compute agreement
 * anew, so that the stored figures the tests compare with are known to be theirs.
 */
export const benchPackages = /** @type {const} */ ([
  ['python3-openpyxl'],
  ['r-cran-psych'],
  ['r-cran-jsonlite'],
  ['python3-statsmodels'],
  ['python3-nltk'],
]);

/**
 * @param {string} listing lines `name<TAB>status abbreviation` as dpkg-query prints them
 * @returns {Set<string>} names of packages that are fully installed
 */
export function installedIn(listing) {
  const installed = new Set();
  for (const line of listing.split('\n')) {
    const [name, status] = line.split('\t');
    // `ii`: wanted and installed; `hi`: held back and installed.
    if (name !== undefined && status !== undefined && /^[ih]i/.test(status)) installed.add(name);
  }
  return installed;
}

/**
 * @param {readonly (readonly string[])[]} wanted alternatives for each thing
 * @param {ReadonlySet<string>} installed
 * @returns {string[]} what to ask apt for, in the order wanted
 */
export function missingPackages(wanted, installed) {
  return wanted.flatMap((names) =>
    names.some((name) => installed.has(name)) ? [] : names.slice(0, 1),
  );
}

/**
 * @param {readonly string[]} packages
 * @returns {string} the one command a person runs
 */
export function installCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
}

const dpkgStatus = '/var/lib/dpkg/status';

/**
 * dpkg rewrites its status file with every change, so an unchanged file means that what was found
 * installed still is.
 * @param {readonly (readonly string[])[]} wanted
 */
function checkedBefore(wanted) {
  const path = join(sharedCache(), `system-${sha256(JSON.stringify(wanted)).slice(0, 12)}`);
  const mark = String(statSync(dpkgStatus).mtimeMs);
  return {
    unchanged: existsSync(path) && readFileSync(path, 'utf8') === mark,
    remember: () => {
      mkdirSync(sharedCache(), { recursive: true });
      writeFileSync(path, String(statSync(dpkgStatus).mtimeMs));
    },
  };
}

/** @param {readonly (readonly string[])[]} wanted */
async function stillMissing(wanted) {
  const listing = await capture('dpkg-query', [
    '-W',
    '-f=${Package}\t${db:Status-Abbrev}\n',
    ...wanted.flat(),
  ]);
  return missingPackages(wanted, installedIn(listing.stdout));
}

/**
 * Installs missing system libraries where that is ours to do: on Debian, as root. Elsewhere it says
 * what to run. Not Debian: the person knows their system, nothing is asked.
 * @param {readonly (readonly string[])[]} wanted
 * @throws {SetupRefusal} with the command to run, or when apt fails
 */
export async function ensureSystemPackages(wanted) {
  if (process.platform !== 'linux' || !existsSync(dpkgStatus)) return;
  const before = checkedBefore(wanted);
  if (before.unchanged) return;
  const missing = await stillMissing(wanted);
  if (missing.length > 0) {
    if (process.getuid?.() !== 0) {
      throw new SetupRefusal(
        `System libraries are missing. Run this once, then the command again:\n  ${installCommand(missing)}`,
      );
    }
    await install(missing);
    const left = await stillMissing(wanted);
    if (left.length > 0) throw new SetupRefusal(`apt-get did not install ${left.join(', ')}.`);
  }
  before.remember();
}

/** @param {readonly string[]} packages */
async function install(packages) {
  say(`Installing system libraries (${packages.join(' ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const update = await capture('apt-get', [...patience, 'update'], { env });
  if (update.code !== 0) say(`apt-get update: ${update.stderr.trim()}`);
  const code = await watch(
    'apt-get',
    [...patience, '-o', 'Dpkg::Use-Pty=0', 'install', '-y', '--no-install-recommends', ...packages],
    { env, stdio: 'to-stderr' },
  );
  if (code !== 0) {
    throw new SetupRefusal(`apt-get failed. Run it by hand: ${installCommand(packages)}`);
  }
}
