import { expect, it } from 'vitest';
import { differenceOfFolders } from '../../../electron/store/release-differences.ts';
import { inFolder } from '../../builders/release-folder.ts';
import { releasedFiles, signedAnew } from '../../builders/released-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

it('a folder that holds, and is not what a release is made of, is refused by name when two are held together', async () => {
  const files = await releasedFiles(temporaryFolder());
  const strange = signedAnew(files, 'overview/overview.json', () => '[]');
  await inFolder(strange, async (folder) => {
    await expect(differenceOfFolders(folder, folder)).rejects.toMatchObject({
      refusal: { code: 'not-a-release' },
    });
  });
});
