import { z } from 'zod';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { isoDate, releaseNumber, sha256Hex } from '../../../shared/lib/ids.ts';
import { sha256Of } from '../sha256.ts';
import { utf8, type PrintedFile } from '../printed-file.ts';

/** What a site is of, and what each file of it held when it was written; it cannot list itself. */
export const siteManifest = z.strictObject({
  /** Grows when a later program writes something an older reader cannot judge. */
  format: z.literal('grenseland-site-1'),
  round: z.string().min(1),
  registerDate: isoDate,
  /** Null: a draft of what stood then. */
  release: releaseNumber.nullable(),
  draft: z.boolean(),
  pages: z.int().min(1),
  /** In order of path. */
  files: z.array(z.strictObject({ path: z.string().min(1), sha256: sha256Hex, size: z.int() })),
});
type SiteFacts = Omit<z.infer<typeof siteManifest>, 'format' | 'files'>;

/** In: what the site is of, and its files. Out: the bytes of `nettsted.json`, RFC 8785. */
export function siteManifestBytes(
  facts: SiteFacts,
  files: readonly PrintedFile[],
): Uint8Array<ArrayBuffer> {
  return utf8(
    canonicalJson(
      siteManifest.parse({
        format: 'grenseland-site-1',
        ...facts,
        files: files.map(({ path, bytes }) => ({
          path,
          sha256: sha256Of(bytes),
          size: bytes.byteLength,
        })),
      }),
    ),
  );
}
