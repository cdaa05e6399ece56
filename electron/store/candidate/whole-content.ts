import { isoTime } from '../../../shared/lib/ids.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import type { ReleaseManifest } from '../../exporters/manifest.ts';
import type { BoundContent } from './candidate-parts.ts';

/** A manifest and the content whose hash it has. */
export type Bound = { readonly manifest: ReleaseManifest; readonly content: BoundContent };

/**
 * In: what a manifest binds. Out: the content as documents are made from it, without what is not bound by its hash: times,
 * authors, and what it corrects. The texts that tell of those are in the bound files.
 */
export const wholeContent = ({ manifest, content }: Bound): FrozenContent => ({
  ...content,
  release: manifest.release,
  draft: false,
  authors: [],
  published: null,
  updated: isoTime.parse('1970-01-01T00:00:00.000Z'),
});
