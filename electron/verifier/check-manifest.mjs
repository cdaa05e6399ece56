// Whether the manifest says what a manifest says.
import {
  ascending,
  faultsOf,
  isHash,
  isList,
  isSafePath,
  isText,
  isWhole,
  MANIFEST,
  matching,
  numbered,
  SIGNATURES,
} from './shapes.mjs';

/** The manifest and what signs it cannot be listed in it. */
const isBesideManifest = (path) =>
  path === MANIFEST || path === SIGNATURES || /^manifest\.json(\.\d+)?\.minisig$/.test(path);
const isNumber = matching(/^\d{1,4}\.\d{1,4}$/);
const FILE = {
  path: (value) => isSafePath(value) && !isBesideManifest(value),
  sha256: isHash,
  size: isWhole(0),
};
const LOG_HEAD = { author: isText, position: isWhole(1), hash: isHash };
const LOG = { size: isWhole(1), root: isHash };
const FOLLOWS = {
  release: isNumber,
  manifest: isHash,
  ...LOG,
  proof: (value) => Array.isArray(value) && value.every(isHash),
};
const ROLE = { role: isText, count: isWhole(1) };
const SIGNING = {
  roles: (value) => Array.isArray(value) && value.every((one) => faultsOf(one, ROLE).length === 0),
  independent: (value) => typeof value === 'boolean',
};
const FIELDS = {
  format: (value) => value === 'grenseland-release-2',
  release: isNumber,
  round: isText,
  registerDate: matching(/^\d{4}-\d{2}-\d{2}$/),
  codebookHash: isHash,
  contentHash: isHash,
  logHeads: isList,
  log: (value) => faultsOf(value, LOG).length === 0,
  follows: (value) => value === null || faultsOf(value, FOLLOWS).length === 0,
  signaturesRequired: isWhole(1),
  files: isList,
};

/** Of a release that corrects an earlier one. */
const CORRECTS = { release: isNumber, manifest: isHash, notice: isText };
/** What only some releases say: who is to sign beyond a number, and what is corrected. */
const OPTIONAL = {
  signing: (value) => faultsOf(value, SIGNING).length === 0,
  corrects: (value) => faultsOf(value, CORRECTS).length === 0,
};

function checkList(manifest, list, fields, key, add) {
  const faults = manifest[list].map((item) => faultsOf(item, fields));
  for (const [at, sentence] of numbered(faults)) {
    add(MANIFEST, 'manifest-malformed', `${MANIFEST}, «${list}» nr. ${at}, ${sentence}.`);
  }
  if (faults.flat().length === 0 && !ascending(manifest[list].map((item) => item[key]))) {
    add(MANIFEST, 'manifest-malformed', `${MANIFEST} har «${list}» i feil rekkefølge.`);
  }
}

/** Releases from before the log was a tree said nothing of it. */
const OLDER = Object.fromEntries(
  Object.entries({ ...FIELDS, format: (value) => value === 'grenseland-release-1' }).filter(
    ([name]) => name !== 'log' && name !== 'follows',
  ),
);

export function checkManifest(manifest, add) {
  const older = OLDER.format(manifest?.format);
  const fields = older ? OLDER : FIELDS;
  const optional = Object.entries(OPTIONAL).filter(([name]) =>
    Object.hasOwn(Object(manifest), name),
  );
  const faults = faultsOf(manifest, { ...fields, ...Object.fromEntries(optional) });
  for (const sentence of faults) add(MANIFEST, 'manifest-malformed', `${MANIFEST} ${sentence}.`);
  if (faults.length > 0) return;
  checkList(manifest, 'files', FILE, 'path', add);
  checkList(manifest, 'logHeads', LOG_HEAD, 'author', add);
}
