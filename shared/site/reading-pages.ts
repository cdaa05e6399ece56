import type { AppendixDocument } from '../appendix/appendix-document.ts';
import { countText } from '../lib/norwegian-format.ts';
import type { OverviewDocument } from '../release/overview-document.ts';
import { sitePaths } from './addresses.ts';
import type { CasebookPage, MethodPage } from './site-document.ts';

/** In: the appendix. Out: the page with every borderline decision of the round; null where there are none. */
export function casebookPage({ sections }: AppendixDocument): CasebookPage | null {
  const cases = sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'cases' ? part.sections : [])),
  );
  if (cases.length === 0) return null;
  const n = cases.reduce((sum, one) => sum + one.cases.length, 0);
  return {
    kind: 'casebook',
    path: sitePaths.casebook,
    language: 'nb',
    title: 'Praksis i grenseland',
    lead: `${countText(n, { one: 'avgjørelse', many: 'avgjørelser' })} i tvil, ordnet etter kriteriet tvilen gjaldt. Hver sier hva som ble avgjort, hva det kunne ha vært, og hvorfor.`,
    sections: cases,
  };
}

/** In: the overview and the appendix. Out: the page that tells how the overview was made, and what it does not claim. */
export function methodPage(overview: OverviewDocument, appendix: AppendixDocument): MethodPage {
  return {
    kind: 'method',
    path: sitePaths.method,
    language: 'nb',
    title: 'Metode og forbehold',
    introduction: overview.introduction,
    outcomes: overview.outcomes,
    limits: overview.limits,
    appendix: {
      ...appendix,
      // The limits stand first on the page, and the cases have a page of their own.
      sections: appendix.sections
        .filter(({ id }) => id !== 'forbehold')
        .map((section) => ({
          ...section,
          parts: section.parts.filter((part) => part.kind !== 'cases'),
        }))
        .filter(({ parts }) => parts.length > 0),
    },
  };
}
