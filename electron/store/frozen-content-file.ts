import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { ReleaseState } from '../../shared/projections/mapping-state.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { contentHash } from './release-content.ts';
import type { MappingFile } from './mapping-file.ts';
import { readReleaseFiles } from './release-file-table.ts';

/** The name under which a candidate's frozen content lies beside its files. It is not part of the folder. */
export const contentPath = '.content.json';

/** What a release corrects stands in the log; what is said to readers is what was said there. */
const correctsAsBound = (
  { correction }: FrozenContent,
  { frozen: { corrects } }: ReleaseState,
): boolean => correction?.release === corrects?.release && correction?.notice === corrects?.notice;

/**
 * In: the open file and a release. Out: the content it was frozen from, exactly as it was then.
 * Error (RefusedError): `log-damaged` where it is no longer what the log binds.
 */
export function frozenContentOf(file: MappingFile, release: ReleaseState): FrozenContent {
  const bytes = readReleaseFiles(file.handle, release.frozen).get(contentPath);
  if (bytes !== undefined) {
    // Written by this program when the release was frozen; the hash in the log says whether it still is that value.
    const content = JSON.parse(Buffer.from(bytes).toString('utf8')) as FrozenContent;
    if (contentHash(content) === release.frozen.content && correctsAsBound(content, release))
      return content;
  }
  throw new RefusedError(
    refuse('log-damaged', {
      position: release.at,
      reason: `innholdet i utgivelse ${release.frozen.number} er endret`,
    }),
  );
}
