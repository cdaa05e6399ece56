import { articleManifest, articleManifestPath } from '../../exporters/article-manifest.ts';
import { refuseUnlessOwn } from '../own-folder.ts';

/**
 * An article set may take the place of an earlier one. In: a folder, by its whole path. Error (RefusedError):
 * `file-exists`, with the first file that is not as an article set left it.
 */
export const refuseOthersWork: (folder: string) => void = refuseUnlessOwn({
  path: articleManifestPath,
  schema: articleManifest,
});
