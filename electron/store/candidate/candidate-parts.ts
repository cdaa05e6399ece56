import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { contentHashInput } from '../../../shared/release/freeze.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';

/** Where the parts of a candidate lie in its file. */
export const candidatePlaces = {
  /** What kind of file it is; the same in every one. */
  kind: 'kandidat.json',
  /** What the documents follow from, as it is hashed. */
  content: 'innhold.json',
  /** The manifest and every file it lists. */
  files: 'utgivelse/',
  /** The manifest and the content of the release before, which the candidate is held against. */
  before: 'forrige/',
  /** The manifest and the content of the release it corrects, where that is another one. */
  corrected: 'rettet/',
} as const;

/** The bytes that say what kind of file it is. */
export const candidateKind = canonicalJson({ format: 'grenseland-candidate-1' });

/** What the hash of the content is of: all but number, times, and whoever has joined the authors since. */
export type BoundContent = Omit<ReturnType<typeof contentHashInput>, 'authors'>;

/** In: frozen content. Out: the text whose SHA-256 is the content's hash. */
export function boundContent(content: FrozenContent): string {
  // Who signs joins the authors in signing, and that is no change of what is signed.
  const { authors: _authors, ...rest } = contentHashInput(content);
  return canonicalJson(rest);
}
