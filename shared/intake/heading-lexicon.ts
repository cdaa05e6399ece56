import type { Codebook } from '../codebook/codebook.ts';
import type { CriterionId } from '../lib/ids.ts';
import { fold, foldLoosely } from './fold.ts';
import { isReportHeading, meaningCalled, meaningNamed, type FixedMeaning } from './meanings.ts';

/** What a column means: one of the fixed meanings, or a criterion of the codebook. */
export type Meaning = FixedMeaning | CriterionId;

/** How sure a heading's meaning is: it bears the name, it is another word for it, or it belongs to our own report. */
export type Recognised =
  | { readonly by: 'name' | 'other-word'; readonly meaning: Meaning }
  | { readonly by: 'report' };

/** Knows which headings a codebook's columns can have. */
export type HeadingLexicon = {
  readonly recognise: (heading: string) => Recognised | undefined;
  /** The meaning that somebody wrote out, e.g. in a file of meanings; undefined where there is none such. */
  readonly meaning: (written: string) => Meaning | undefined;
};

/** In: the codebook, or null where it is not known yet (then only the fixed meanings count). Out: the lexicon. */
export function headingLexicon(codebook: Codebook | null): HeadingLexicon {
  const criteria = codebook?.criteria ?? [];
  const ids = new Map(criteria.map(({ id }) => [fold(id), id]));
  const labels = new Map<string, CriterionId | null>();
  for (const { id, label } of criteria) {
    const key = fold(label);
    // A label that two criteria share tells nothing.
    labels.set(key, labels.has(key) ? null : id);
  }
  const named = (key: string): Meaning | undefined => meaningNamed(key) ?? ids.get(key);
  const called = (key: string): Meaning | undefined =>
    labels.get(key) ?? meaningCalled(key) ?? undefined;

  const recogniseKeys = (key: string, loose: string): Recognised | undefined => {
    if (key === '') return undefined;
    if (isReportHeading(key)) return { by: 'report' };
    const name = named(key);
    if (name !== undefined) return { by: 'name', meaning: name };
    const word = called(key) ?? named(loose) ?? called(loose);
    return word === undefined ? undefined : { by: 'other-word', meaning: word };
  };

  return {
    recognise: (heading) => recogniseKeys(fold(heading), foldLoosely(heading)),
    meaning: (written) => named(fold(written)),
  };
}
