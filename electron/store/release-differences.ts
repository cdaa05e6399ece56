import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSource } from '../../shared/changes/read-source.ts';
import {
  releaseDifference,
  type ReleaseDifference,
} from '../../shared/changes/release-difference.ts';
import type { ReleaseReading } from '../../shared/changes/release-reading.ts';
import { sourceOf } from '../../shared/changes/release-source.ts';
import type { DifferenceAsked } from '../../shared/contract/changes-contract.ts';
import type { ReleaseNumber, RoundId } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { manifestPath, readManifest } from '../exporters/manifest.ts';
import { readReleaseFolder } from '../importers/release/read-release-folder.ts';
import { verifyReleaseFolder } from '../verifier/verify-release-folder.ts';
import { releaseNumbered } from './release-state.ts';
import { contentFor } from './release-tables.ts';
import type { Workspace } from './workspace.ts';

function readingIn(
  workspace: Workspace,
  round: RoundId,
  release: ReleaseNumber | null,
): ReleaseReading {
  const file = workspace.file();
  const of =
    release === null ? round : releaseNumbered(file.memory().mapping, release).frozen.round;
  return readSource(sourceOf(contentFor(file, workspace.round(of), release, workspace.asker())));
}

/**
 * In: the workspace, and two releases of the open file, or what stands in the round now as the one who asks may see it.
 * Out: what differs. Errors (RefusedError): `release-unknown`, `release-not-final`.
 */
export function differenceInFile(
  workspace: Workspace,
  { round, from, to }: DifferenceAsked,
): ReleaseDifference {
  return releaseDifference(readingIn(workspace, round, from), readingIn(workspace, round, to));
}

async function readingOfFolder(given: string): Promise<ReleaseReading> {
  const folder = resolve(given);
  if (!existsSync(folder)) throw new RefusedError(refuse('file-not-found', { file: given }));
  if (!statSync(folder).isDirectory())
    throw new RefusedError(refuse('not-a-release', { path: given }));
  const { valid, problems } = await verifyReleaseFolder(folder);
  if (!valid)
    throw new RefusedError(
      refuse('verification-failed', {
        path: given,
        count: problems.length,
        problems: problems.map((one) => ({ ...one })),
      }),
    );
  const { files } = readManifest(readFileSync(join(folder, manifestPath)));
  const paths = files.map((one) => one.path);
  try {
    return readSource(readReleaseFolder(folder, paths));
  } catch {
    // Anybody can sign a folder of other files: it holds, and is not what the program makes of a release.
    throw new RefusedError(refuse('not-a-release', { path: given }));
  }
}

/**
 * In: two release folders, the earlier first, without the mapping they are from. Out: what differs.
 * Errors (RefusedError): `file-not-found`, `not-a-release`, `verification-failed` with every place that does not hold.
 */
export async function differenceOfFolders(from: string, to: string): Promise<ReleaseDifference> {
  return releaseDifference(await readingOfFolder(from), await readingOfFolder(to));
}
