import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { VerificationView } from '../../shared/contract/release-views.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { verifyReleaseFolder } from '../verifier/verify-release-folder.ts';
import { keyListProblems, readKeyList, type KeyList } from './keys/key-list.ts';
import type { Signatures } from './log-check/check-log-beside.ts';
import { releasesIn } from './releases-in-file.ts';
import { openDatabase } from './sql/open-database.ts';
import { verifyMapping } from './verify-mapping.ts';
import type { Workspace } from './workspace.ts';

async function verifyFolder(path: string, after: string | null): Promise<VerificationView> {
  const { valid, problems, files, signatures, release, follows } = await verifyReleaseFolder(path, {
    after,
  });
  return {
    valid,
    kind: 'release',
    path,
    problems,
    checked: [
      ...(release === null ? [] : [`Utgivelse ${release}`]),
      `${files} ${files === 1 ? 'fil' : 'filer'}`,
      ...(follows === null ? [] : [`Loggen bygger videre på utgivelse ${follows}`]),
      ...signatures.map((one) => `Signert av ${one.name}, ${one.role}`),
    ],
    signatures: signatures.map(({ name, role, meaning, time, key }) => ({
      name,
      role,
      meaning,
      time,
      key,
    })),
    revoked: [],
  };
}

/** Lists of keys are short; what is larger is something else. */
const mostBytes = 16 * 1024 * 1024;

function listAt(path: string): KeyList {
  const list = statSync(path).size > mostBytes ? null : readKeyList(readFileSync(path));
  if (list === null)
    throw new RefusedError(refuse('key-list-unreadable', { file: basename(path) }));
  return list;
}

function verifyList(path: string, list: KeyList): VerificationView {
  const problems = keyListProblems(list);
  const { keys, proofs, signedBy } = list;
  return {
    valid: problems.length === 0,
    kind: 'keys',
    path,
    problems,
    checked: [
      `${keys.length} ${keys.length === 1 ? 'nøkkel' : 'nøkler'}`,
      `${proofs.length} signerte opplysninger om dem`,
      `Listen er signert av ${signedBy.name}`,
    ],
    signatures: [],
    revoked: [],
  };
}

/**
 * Checks a release folder, a mapping file or a list of keys. In: workspace, path, for a release the folder of the one
 * before where it is at hand, for a mapping which signatures. Out: what holds and what does not.
 * Errors (RefusedError): `not-a-release` where the path is neither, and as `openMappingFile`.
 */
export async function verifyPath(
  workspace: Workspace,
  given: string,
  after: string | null,
  signatures: Signatures = 'all',
): Promise<VerificationView> {
  const path = resolve(given);
  if (!existsSync(path)) throw new RefusedError(refuse('file-not-found', { file: given }));
  const there = statSync(path);
  if (there.isDirectory()) return verifyFolder(path, after === null ? null : resolve(after));
  if (!there.isFile()) throw new RefusedError(refuse('not-a-release', { path: given }));
  const list = path.toLowerCase().endsWith('.json') ? listAt(path) : null;
  if (list !== null) return verifyList(path, list);
  const open = workspace.openFile();
  if (open?.path === path) {
    return verifyMapping(open.handle, path, () => open.memory().mapping, signatures);
  }
  // Opened without the check that would stop at the first place: here every place is wanted.
  const { handle, close } = openDatabase(path);
  try {
    return await verifyMapping(handle, path, () => releasesIn(handle), signatures);
  } finally {
    close();
  }
}
