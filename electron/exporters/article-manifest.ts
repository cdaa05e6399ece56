import { z } from 'zod';
import { piece } from '../../shared/article/piece.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { languages } from '../../shared/lib/language.ts';
import { isoDate, releaseNumber, sha256Hex } from '../../shared/lib/ids.ts';
import { utf8 } from './printed-file.ts';

/** Where it is told what an article set holds; it cannot list itself. */
export const articleManifestPath = 'artikkel.json';

const path = z.string().min(1);

/** What an article set is of, how it is numbered, and what each file of it held when it was written. */
export const articleManifest = z.strictObject({
  /** Grows when a later program writes something an older reader cannot judge. */
  format: z.literal('grenseland-article-1'),
  round: z.string().min(1),
  registerDate: isoDate,
  /** Null: a draft of what stood then. */
  release: releaseNumber.nullable(),
  draft: z.boolean(),
  /** Decimals of percentages. */
  digits: z.union([z.literal(0), z.literal(1)]),
  /** What tables and figures are written in; absent: bokmål. */
  language: z.enum(languages).optional(),
  /** In the order of the article. */
  pieces: z.array(
    z.strictObject({
      id: z.string().min(1),
      kind: z.enum(['table', 'figure', 'sentence']),
      /** Null for a sentence. */
      number: z.int().min(1).nullable(),
      /** `Tabell 1`; null for a sentence. */
      label: z.string().nullable(),
      title: z.string(),
      /** The files it stands in. */
      files: z.array(path),
      /** What a sentence should not be printed with. */
      flags: z.array(z.string()),
    }),
  ),
  /**
   * What the set was made of, as it was kept then, in the order of the article; empty: of what the program has of itself.
   * `tables` and `figures` read it with `--spec`. Absent in sets of before it was told.
   */
  specifications: z.array(piece).optional(),
  /** Other rounds that tables or figures count, and the release of each that stood beside; null: a draft of it. */
  otherRounds: z
    .array(z.strictObject({ round: z.string().min(1), release: releaseNumber.nullable() }))
    .optional(),
  /** The method appendix. */
  method: z.array(path),
  /** Every other file, in order of path. */
  files: z.array(z.strictObject({ path, sha256: sha256Hex, size: z.int().min(0) })),
});
export type ArticleManifest = z.infer<typeof articleManifest>;

/** In: what is told of the set. Out: the bytes of `artikkel.json`, RFC 8785. */
export function articleManifestBytes(manifest: ArticleManifest): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(articleManifest.parse(manifest)));
}
