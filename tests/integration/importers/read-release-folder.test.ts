import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReleaseFolder } from '../../../electron/importers/release/read-release-folder.ts';
import { releaseFilesOf } from '../../../electron/store/release-files.ts';
import { correctionOf } from '../../../shared/changes/correction-of.ts';
import { readSource } from '../../../shared/changes/read-source.ts';
import { sourceOf } from '../../../shared/changes/release-source.ts';
import { releaseNumber } from '../../../shared/lib/ids.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { overviewOf } from '../../../shared/release/overview.ts';
import { earlierContent, laterContent } from '../../builders/compared-releases.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

async function folderOf(content: FrozenContent) {
  const folder = temporaryFolder();
  const files = await releaseFilesOf(content, overviewOf(content));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, paths: [...files.keys()] };
}

describe('a release folder, read back', () => {
  it('says what the mapping says: what was settled, chosen, let through and written among it', async () => {
    const [earlier, later] = [earlierContent(), laterContent()];
    const notice = '=1+1; og «mer».';
    const correction = correctionOf(earlier, later, {
      release: releaseNumber.parse('1.0'),
      notice,
    });
    for (const content of [earlier, { ...later, correction }]) {
      const { folder, paths } = await folderOf(content);
      expect(readSource(readReleaseFolder(folder, paths))).toEqual(readSource(sourceOf(content)));
    }
    const { paths } = await folderOf(later);
    expect(paths).toEqual(
      expect.arrayContaining(['data/conflicts.csv', 'data/selection.csv', 'data/waivers.csv']),
    );
  });
});
