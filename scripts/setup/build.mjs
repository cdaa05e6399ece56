import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { productsOf, targets } from '../build/targets.mjs';
import { withLock } from './lock.mjs';
import { workNode } from './node.mjs';
import { checkoutCache, projectRoot } from './places.mjs';
import { watch } from './run.mjs';
import { say, SetupRefusal } from './say.mjs';
import { filesUnder, innerSign, outerSign } from './staleness.mjs';

/** What the program is put together from. */
const sources = ['shared', 'electron', 'renderer', 'scripts/build', 'package-lock.json'];

const stampPath = join(projectRoot, 'out', '.build-stamp.json');
const lockPath = join(checkoutCache, 'build.lock');

/** @typedef {{ outer: string, inner: string }} Stamp */

/** @returns {Stamp | undefined} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stampPath, 'utf8'));
  } catch {
    // No stamp, or one cut short: either way there is nothing to trust.
    return undefined;
  }
}

/**
 * Whether what was built is what the sources say. A source that was only touched does not count.
 * @returns {boolean}
 */
function isBuilt() {
  const stamp = readStamp();
  if (stamp === undefined) return false;
  if (!targets.flatMap(productsOf).every((path) => existsSync(path))) return false;
  const files = filesUnder(projectRoot, sources);
  const outer = outerSign(projectRoot, files);
  if (outer === stamp.outer) return true;
  if (innerSign(projectRoot, files) !== stamp.inner) return false;
  writeStamp({ outer, inner: stamp.inner });
  return true;
}

/** @param {Stamp} stamp */
function writeStamp(stamp) {
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  writeFileSync(stampPath, JSON.stringify(stamp));
}

/**
 * Builds the program if its sources have changed since last time. When two processes ask at once,
 * one builds and the other waits for it.
 * @param {{ parts?: readonly string[], force?: boolean }} [options] parts: only these targets, whatever their state
 * @throws {SetupRefusal} when the build fails; what was built before is left as it was
 */
export async function ensureBuilt(options = {}) {
  const { parts = [], force = false } = options;
  if (parts.length === 0 && !force && isBuilt()) return;
  await withLock(
    lockPath,
    async () => {
      if (parts.length === 0 && !force && isBuilt()) return;
      const files = filesUnder(projectRoot, sources);
      // Taken before, so that a source changed meanwhile makes the next start build again.
      const stamp = { outer: outerSign(projectRoot, files), inner: innerSign(projectRoot, files) };
      say('Building …');
      if (parts.length > 0) rmSync(stampPath, { force: true });
      const code = await watch(
        workNode(),
        [join(projectRoot, 'scripts', 'build', 'all.mjs'), ...parts],
        { cwd: projectRoot, stdio: 'to-stderr' },
      );
      if (code !== 0) throw new SetupRefusal('The build failed, see above.');
      if (parts.length === 0) writeStamp(stamp);
    },
    () => say('Waiting for another build of this checkout …'),
  );
}
