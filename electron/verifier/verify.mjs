// Checks a Grenseland release folder with nothing but Node (20 or newer):
//
//   node verify.mjs [FOLDER] [--after EARLIER] [--json]
//
// FOLDER is by default the one this file lies in; EARLIER is the folder of the release it follows, for
// whoever has it. Exit 0: everything holds. Exit 1: every place that
// does not. A changed folder may hold a changed copy of this file, so a careful reader runs a copy
// from elsewhere. The program imports this same file, so there is one opinion on what is valid.
import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readCanonical } from './canonical-file.mjs';
import { checkFiles } from './check-files.mjs';
import { checkEarlier, checkLog } from './check-log.mjs';
import { checkManifest } from './check-manifest.mjs';
import { checkMinisignatures, minisigsOf } from './check-minisign.mjs';
import { checkSignatures } from './check-signatures.mjs';
import { checkIndependence, checkRoles } from './check-signers.mjs';
import { checkNumbers } from './check-numbers.mjs';
import { checkOutcomes } from './check-outcomes.mjs';
import { readData } from './read-data.mjs';
import { MANIFEST, SIGNATURES } from './shapes.mjs';

/**
 * In: the path of a release folder, and that of the one before where it is at hand. Out: whether all of
 * it holds, the signatures that do, and every place that does not. Nothing that the folder holds makes it throw.
 */
export async function verifyReleaseFolder(path, { after = null } = {}) {
  const problems = [];
  const unknown = {
    valid: false,
    release: null,
    required: null,
    files: 0,
    follows: null,
    signatures: [],
  };
  const add = (place, code, message) => problems.push({ place, code, message });
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) {
    add('.', 'not-a-folder', `${path} er ikke en mappe som kan leses.`);
    return { ...unknown, problems };
  }
  const folder = realpathSync(path);
  const signatures = await readCanonical(folder, SIGNATURES, add);
  const manifest = await readCanonical(folder, MANIFEST, add);
  const before = problems.length;
  if (manifest !== null) checkManifest(manifest.value, add);
  if (manifest === null || problems.length > before) return { ...unknown, problems };
  const { release, signaturesRequired: required, files, follows } = manifest.value;
  const valid =
    signatures === null ? [] : checkSignatures(signatures.value, manifest.sha256, required, add);
  if (signatures !== null) checkRoles(manifest.value, valid, add);
  checkLog(manifest.value, add);
  if (after !== null) await checkEarlier(manifest.value, after, add);
  const minisigs = minisigsOf(signatures?.value);
  await checkMinisignatures(folder, minisigs, valid, add);
  await checkFiles(folder, files, [...minisigs.keys()], add);
  // What is changed has been told already; what follows is of a folder that is as it was signed.
  if (problems.length === 0) await checkContent(folder, manifest.value, valid, add);
  const holds = problems.length === 0;
  return {
    valid: holds,
    release,
    required,
    files: files.length,
    follows: follows?.release ?? null,
    signatures: valid,
    problems,
  };
}

/** Whether what the release says follows from what it rests on. */
async function checkContent(folder, manifest, signatures, add) {
  try {
    const data = await readData(
      folder,
      manifest.files.map(({ path }) => path),
    );
    if (data === null) return;
    checkOutcomes(data, add);
    checkNumbers(data, add);
    checkIndependence(manifest, signatures, data, add);
  } catch (error) {
    add('data', 'data-unreadable', `Dataene kan ikke leses (${error.message}).`);
  }
}

/** A name in a foreign folder may hold codes that steer the terminal. */
const printable = (text) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');

function report({ valid, release, files, follows, signatures, problems }) {
  const signed = signatures.map(
    (by) => `${by.name}, ${by.role}: «${by.meaning}», ${by.time}, nøkkel ${by.key}`,
  );
  const found = problems.map(({ place, message }) =>
    message.includes(place) ? message : `${place}: ${message}`,
  );
  const lines = valid ? signed : found;
  const goesOn = follows === null ? '' : ` loggen bygger videre på utgivelse ${follows},`;
  const heading = `Utgivelse ${release} holder: ${files} filer,${goesOn} signert av`;
  return [valid ? heading : 'Utgivelsen holder ikke:', ...lines].map(printable).join('\n  ');
}

function isStartedHere() {
  // Inside the program this file is bundled into another one, whose address is also the one started.
  if (globalThis[Symbol.for('grenseland.verify.embedded')] === true) return false;
  try {
    return pathToFileURL(realpathSync(process.argv[1])).href === import.meta.url;
  } catch {
    return false;
  }
}

async function run(args) {
  const at = args.indexOf('--after');
  const after = at < 0 ? null : (args[at + 1] ?? '');
  const folders = args.filter(
    (arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1),
  );
  const named = folders[0] ?? dirname(fileURLToPath(import.meta.url));
  const answer = await verifyReleaseFolder(named, { after });
  const text = args.includes('--json') ? JSON.stringify(answer) : report(answer);
  process.stdout.write(`${text}\n`);
  process.exitCode = answer.valid ? 0 : 1;
}

if (isStartedHere()) void run(process.argv.slice(2));
