import type { Codebook } from '../codebook/codebook.ts';
import { answersTo } from '../codebook/profile.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { CountyNumber } from '../lib/ids.ts';
import type { EntryOutline, SeenOutline } from '../projections/entry-outline.ts';
import { judgeKey } from '../projections/votes.ts';
import type { FacetValues } from './facet-index.ts';

/** The lists one works from, in the order in which they are shown. */
export const workingLists = [
  'mine',
  'min-andrevurdering',
  'til-avklaring',
  'grenseland',
  'kildekonflikt',
  'vurderes-pa-nytt',
  'bestridt',
  'kommentert-til-meg',
] as const;
export type WorkingList = (typeof workingLists)[number];

/** The facets that every list has beside one for each criterion. */
export type FixedFacet =
  | 'liste'
  | 'status'
  | 'utfall'
  | 'grenseland'
  | 'fylke'
  | 'kilde'
  | 'person';

/** In: a criterion's id. Out: the facet of its answers. */
export const criterionFacet = (criterion: string): string => `svar-${criterion}`;

/** The value of a criterion's facet where it is not answered. */
export const unanswered = 'ubesvart';
/** The value of a criterion's facet where it was not asked when the entry was judged. */
export const notAsked = 'ikke-spurt';
/** The value of the facets of outcome, mark, source and person where there is none. */
export const none = 'ingen-av-dem';
/** The value of every facet of what was judged, where that is kept from the one who asks. */
export const heldBack = 'holdes-tilbake';

/** An entry in outline, as the one who asks may see it, with what only that one's drafts or the whole file can tell. */
export type ListedEntry = {
  readonly county: CountyNumber;
  readonly outline: EntryOutline;
  readonly seen: SeenOutline;
  readonly awaitingMine: boolean;
  readonly overruled: boolean;
  readonly hasDraft: boolean;
};

const orNone = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [none] : values;

function isMine({ outline, hasDraft }: ListedEntry, asker: string): boolean {
  const own = judgeKey(asker);
  if (hasDraft || outline.withholding.judges.includes(own)) return true;
  return Object.values(outline.assigned).some(
    (to) => to.kind === 'person' && judgeKey(to.name) === own,
  );
}

function isIn(list: WorkingList, listed: ListedEntry, asker: string | null): boolean {
  const { seen } = listed;
  switch (list) {
    case 'mine':
      return asker !== null && isMine(listed, asker);
    case 'min-andrevurdering':
      return listed.awaitingMine;
    case 'til-avklaring':
      return seen.toResolve;
    case 'grenseland':
      return seen.borderline !== null;
    case 'kildekonflikt':
      return seen.conflict;
    case 'vurderes-pa-nytt':
      return listed.overruled || seen.rejudge !== null;
    case 'bestridt':
      return seen.contested;
    case 'kommentert-til-meg':
      return asker !== null && seen.awaited.includes(judgeKey(asker));
    default:
      return assertNever(list);
  }
}

/** In: the codebook, an entry, and the asker's name if there is one. Out: what it has under every facet. */
export function facetValues(
  codebook: Codebook,
  listed: ListedEntry,
  asker: string | null,
): FacetValues {
  const { county, outline, seen } = listed;
  const { withheld } = seen;
  const judged = (value: string | null): readonly string[] => [
    withheld ? heldBack : (value ?? none),
  ];
  const fixed: Readonly<Record<FixedFacet, readonly string[]>> = {
    liste: workingLists.filter((list) => isIn(list, listed, asker)),
    status: [withheld ? heldBack : seen.standing],
    utfall: judged(seen.outcome),
    grenseland: judged(seen.borderline?.criterion ?? null),
    fylke: [county],
    kilde: orNone(outline.sources),
    person: orNone([...new Set(outline.everJudged)]),
  };
  const answers = codebook.criteria.map(({ id }): readonly [string, readonly string[]] => {
    const given = answersTo(seen.answers, id);
    const silent = withheld ? heldBack : seen.notAsked.includes(id) ? notAsked : unanswered;
    return [criterionFacet(id), given.length === 0 ? [silent] : given];
  });
  return new Map<string, readonly string[]>([...Object.entries(fixed), ...answers]);
}
