import type { LinkView } from '../../../shared/contract/obstacle-contract.ts';

/** Which links are shown, in the order of the buttons. */
export const linkFilters = ['all', 'untried', 'dod', 'flyttet', 'malformed'] as const;
export type LinkFilter = (typeof linkFilters)[number];

function passes({ wellFormed, last }: LinkView, filter: LinkFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'untried':
      return wellFormed && last === null;
    case 'dod':
    case 'flyttet':
      return last?.result === filter;
    case 'malformed':
      return !wellFormed;
    default:
      return filter satisfies never;
  }
}

/** In: all links and which to show. Out: those, in the order given. */
export function linksIn(links: readonly LinkView[], filter: LinkFilter): readonly LinkView[] {
  return links.filter((one) => passes(one, filter));
}
