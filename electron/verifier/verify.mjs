// Checks a Grenseland release folder with nothing but Node (20 or newer):
//
//   node verify.mjs [FOLDER] [--json]
//
// FOLDER is by default the one this file lies in. Exit 0: everything holds. Exit 1: every place that
// does not. A changed folder may hold a changed copy of this file, so a careful reader runs a copy
// from elsewhere. The program imports this same file, so there is one opinion on what is valid.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, realpathSync } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MANIFEST = 'manifest.json';
const SIGNATURES = 'signatures.json';

const matching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const isText = matching(/^[^]+$/);
const isHash = matching(/^[0-9a-f]{64}$/);
const isSafePath = matching(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/);
const looksLikeTime = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const isTime = (value) => {
  const time = looksLikeTime(value) ? new Date(value) : new Date(Number.NaN);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
};
const byCodeUnit = (a, b) => (a < b ? -1 : Number(a > b));
const isWhole = (least) => (value) => Number.isSafeInteger(value) && value >= least;
const isList = (value) => Array.isArray(value) && value.length > 0;
const isBase64 = (length) => (value) => {
  const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64');
  return bytes.length === length && bytes.toString('base64') === value;
};

const FILE = {
  path: (value) => isSafePath(value) && value !== MANIFEST && value !== SIGNATURES,
  sha256: isHash,
  size: isWhole(0),
};
const LOG_HEAD = { author: isText, position: isWhole(1), hash: isHash };
const SIGNATURE = {
  name: isText,
  role: isText,
  meaning: isText,
  time: isTime,
  key: isBase64(32),
  signature: isBase64(64),
};
const FIELDS = {
  format: (value) => value === 'grenseland-release-1',
  release: matching(/^\d{1,4}\.\d{1,4}$/),
  round: isText,
  registerDate: matching(/^\d{4}-\d{2}-\d{2}$/),
  codebookHash: isHash,
  contentHash: isHash,
  logHeads: isList,
  signaturesRequired: isWhole(1),
  files: isList,
};

/** RFC 8785: keys in order of their UTF-16 code units, no space, the rest as JSON.stringify. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('Lone surrogate');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort(byCodeUnit);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** What is wrong with an object of fixed fields, as ends of sentences; nothing unknown is let by. */
function faultsOf(value, fields) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return ['er ikke et objekt'];
  }
  const missing = Object.keys(fields).filter((name) => !Object.hasOwn(value, name));
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  const wrong = Object.keys(fields).filter(
    (name) => !missing.includes(name) && !fields[name](value[name]),
  );
  return [
    ...missing.map((name) => `mangler feltet «${name}»`),
    ...unknown.map((name) => `har det ukjente feltet «${name}»`),
    ...wrong.map((name) => `har en ugyldig verdi i feltet «${name}»`),
  ];
}

/** Each fault with the number of the one it is found in, from 1. */
const numbered = (faults) => faults.flatMap((found, at) => found.map((fault) => [at + 1, fault]));

const ascending = (keys) => keys.every((key, at) => at === 0 || keys[at - 1] < key);

/** Reads a JSON file that must be its own canonical serialisation, byte for byte. */
async function readCanonical(folder, name, add) {
  const refuse = (code, sentence) => {
    add(name, code, `${name} ${sentence}.`);
    return null;
  };
  let bytes;
  try {
    const found = await lstat(join(folder, name));
    if (!found.isFile()) return refuse('not-a-regular-file', 'er ikke en vanlig fil');
    bytes = await readFile(join(folder, name));
  } catch (error) {
    if (error.code === 'ENOENT') return refuse('file-missing', 'mangler');
    return refuse('file-unreadable', `kan ikke leses (${error.code})`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text);
    if (canonical(value) === text) {
      return { value, sha256: createHash('sha256').update(bytes).digest('hex') };
    }
  } catch {
    return refuse('not-json', 'er ikke gyldig JSON');
  }
  return refuse('not-canonical', 'er ikke skrevet på den ene tillatte måten (RFC 8785)');
}

function checkList(manifest, list, fields, key, add) {
  const faults = manifest[list].map((item) => faultsOf(item, fields));
  for (const [at, sentence] of numbered(faults)) {
    add(MANIFEST, 'manifest-malformed', `${MANIFEST}, «${list}» nr. ${at}, ${sentence}.`);
  }
  if (faults.flat().length === 0 && !ascending(manifest[list].map((item) => item[key]))) {
    add(MANIFEST, 'manifest-malformed', `${MANIFEST} har «${list}» i feil rekkefølge.`);
  }
}

function checkManifest(manifest, add) {
  const faults = faultsOf(manifest, FIELDS);
  for (const sentence of faults) add(MANIFEST, 'manifest-malformed', `${MANIFEST} ${sentence}.`);
  if (faults.length > 0) return;
  checkList(manifest, 'files', FILE, 'path', add);
  checkList(manifest, 'logHeads', LOG_HEAD, 'author', add);
}

function signatureHolds(manifestHash, { signature, ...signed }) {
  const payload = Buffer.from(canonical({ manifest: manifestHash, ...signed }), 'utf8');
  const x = Buffer.from(signed.key, 'base64').toString('base64url');
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, payload, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** Adds what is wrong with the signatures; gives those that hold. */
function checkSignatures(signatures, manifestHash, required, add) {
  const list = Array.isArray(signatures) ? signatures : [];
  const faults = list.map((signature) => faultsOf(signature, SIGNATURE));
  for (const [at, sentence] of numbered(faults)) {
    add(`${SIGNATURES}#${at}`, 'signature-malformed', `Signatur nr. ${at} ${sentence}.`);
  }
  if (!Array.isArray(signatures)) add(SIGNATURES, 'not-a-list', `${SIGNATURES} er ikke en liste.`);
  if (faults.flat().length > 0 || !Array.isArray(signatures)) return [];
  if (!ascending(list.map(({ time, key }) => `${time} ${key}`))) {
    add(SIGNATURES, 'not-in-order', 'Signaturene står ikke i rekkefølge etter tid.');
  }
  const valid = list.filter((signature) => signatureHolds(manifestHash, signature));
  list.forEach((by, at) => {
    if (valid.includes(by)) return;
    add(`${SIGNATURES}#${at + 1}`, 'signature-invalid', `Signaturen til ${by.name} stemmer ikke.`);
  });
  if (list.length > 0 && valid.length === 0) {
    // Signatures alone cannot tell which of the two files was changed.
    add(MANIFEST, 'manifest-not-signed', `Ingen signatur gjelder for ${MANIFEST} slik den er nå.`);
  }
  const keys = new Set(valid.map(({ key }) => key));
  if (keys.size < valid.length) {
    add(SIGNATURES, 'signature-repeated', 'Samme nøkkel har signert mer enn én gang.');
  }
  if (keys.size < required) {
    const sentence = `Utgivelsen krever ${required} gyldige signaturer og har ${keys.size}.`;
    add(SIGNATURES, 'too-few-signatures', sentence);
  }
  return valid;
}

/** Every file under the folder. Links are named, never followed. */
async function walk(folder, add) {
  const files = new Set();
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const found = await readdir(join(folder, at), { withFileTypes: true }).catch((error) => error);
    if (found instanceof Error) {
      add(at || '.', 'file-unreadable', `Mappen ${at} kan ikke leses (${found.code}).`);
      continue;
    }
    if (found.length === 0) add(at, 'folder-added', `Den tomme mappen ${at} hører ikke med.`);
    for (const entry of found) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.add(path);
      else add(path, 'not-a-regular-file', `${path} er en lenke eller noe annet enn en fil.`);
    }
  }
  return files;
}

async function sha256Of(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** How a file differs from what the manifest says, as the end of a sentence; null where it does not. */
async function difference(path, { sha256, size }) {
  const actual = (await stat(path)).size;
  if (actual !== size) return `er endret: ${actual} byte i stedet for ${size}`;
  return (await sha256Of(path)) === sha256 ? null : 'er endret: innholdet er et annet';
}

async function checkFiles(folder, listed, add) {
  const present = await walk(folder, add);
  const expected = new Set([MANIFEST, SIGNATURES, ...listed.map(({ path }) => path)]);
  for (const path of [...present].sort(byCodeUnit)) {
    if (!expected.has(path)) add(path, 'file-added', `${path} hører ikke med i utgivelsen.`);
  }
  for (const file of listed) {
    const { path } = file;
    try {
      const differs = present.has(path) ? await difference(join(folder, path), file) : 'mangler';
      const code = present.has(path) ? 'file-changed' : 'file-missing';
      if (differs !== null) add(path, code, `${path} ${differs}.`);
    } catch (error) {
      add(path, 'file-unreadable', `${path} kan ikke leses (${error.code}).`);
    }
  }
}

/**
 * In: the path of a release folder. Out: whether all of it holds, the signatures that do, and every
 * place that does not. Nothing that the folder holds makes it throw.
 */
export async function verifyReleaseFolder(path) {
  const problems = [];
  const unknown = { valid: false, release: null, required: null, files: 0, signatures: [] };
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
  const { release, signaturesRequired: required, files } = manifest.value;
  const valid =
    signatures === null ? [] : checkSignatures(signatures.value, manifest.sha256, required, add);
  await checkFiles(folder, files, add);
  const holds = problems.length === 0;
  return { valid: holds, release, required, files: files.length, signatures: valid, problems };
}

/** A name in a foreign folder may hold codes that steer the terminal. */
const printable = (text) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');

function report({ valid, release, files, signatures, problems }) {
  const signed = signatures.map(
    (by) => `${by.name}, ${by.role}: «${by.meaning}», ${by.time}, nøkkel ${by.key}`,
  );
  const found = problems.map(({ place, message }) =>
    message.includes(place) ? message : `${place}: ${message}`,
  );
  const lines = valid ? signed : found;
  const heading = `Utgivelse ${release} holder: ${files} filer, signert av`;
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
  const named = args.find((arg) => arg !== '--json') ?? dirname(fileURLToPath(import.meta.url));
  const answer = await verifyReleaseFolder(named);
  const text = args.includes('--json') ? JSON.stringify(answer) : report(answer);
  process.stdout.write(`${text}\n`);
  process.exitCode = answer.valid ? 0 : 1;
}

if (isStartedHere()) void run(process.argv.slice(2));
