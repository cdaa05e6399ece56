import type { Codebook } from '../codebook/codebook.ts';
import { answersTo } from '../codebook/profile.ts';
import { sourceKind } from '../events/statement.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { CountyNumber, CriterionId } from '../lib/ids.ts';
import { whoseTask } from '../projections/asked.ts';
import type { EntryReading } from '../projections/entry-reading.ts';
import type { EntryState } from '../projections/entry-state.ts';
import { awaits, threadsOf } from '../projections/thread-reading.ts';
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

/** An entry as the one who asks may see it, with what only others' eyes or the whole file can tell. */
export type ListedEntry = {
  readonly county: CountyNumber;
  readonly entry: EntryState;
  readonly reading: EntryReading;
  readonly withheld: boolean;
  /** The names of all who have judged it, also where what they made of it is kept back. */
  readonly judges: readonly string[];
  readonly awaitingMine: boolean;
  /** Criteria of today's codebook that the judgement which stands was not asked. */
  readonly notAsked: readonly CriterionId[];
  readonly rejudge: boolean;
  readonly hasDraft: boolean;
};

const orNone = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [none] : values;

function isMine(listed: ListedEntry, asker: string): boolean {
  const { entry, judges, hasDraft } = listed;
  if (hasDraft || judges.some((one) => judgeKey(one) === judgeKey(asker))) return true;
  return (['vurdering', 'andrevurdering', 'avklaring'] as const).some(
    (task) => whoseTask(entry, task, asker) === 'mine',
  );
}

function isIn(list: WorkingList, listed: ListedEntry, asker: string | null): boolean {
  const { entry, reading } = listed;
  switch (list) {
    case 'mine':
      return asker !== null && isMine(listed, asker);
    case 'min-andrevurdering':
      return listed.awaitingMine;
    case 'til-avklaring':
      return reading.toResolve;
    case 'grenseland':
      return reading.borderline !== null;
    case 'kildekonflikt':
      return reading.conflicts.some((one) => !one.settled);
    case 'vurderes-pa-nytt':
      return listed.rejudge;
    case 'bestridt':
      return entry.contests.some((one) => one.answer === null);
    case 'kommentert-til-meg':
      return asker !== null && threadsOf(entry).some((one) => awaits(one, asker));
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
  const { county, entry, reading, withheld, judges } = listed;
  const statements = entry.statements.filter((one) => one.withdrawn === null);
  const judged = (value: string | null): readonly string[] => [
    withheld ? heldBack : (value ?? none),
  ];
  const fixed: Readonly<Record<FixedFacet, readonly string[]>> = {
    liste: workingLists.filter((list) => isIn(list, listed, asker)),
    status: [withheld ? heldBack : reading.standing],
    utfall: judged(reading.outcome),
    grenseland: judged(reading.borderline?.criterion ?? null),
    fylke: [county],
    kilde: orNone(
      sourceKind.options.filter((kind) => statements.some((one) => one.source === kind)),
    ),
    person: orNone([...new Set(judges)]),
  };
  const answers = codebook.criteria.map(({ id }): readonly [string, readonly string[]] => {
    const given = answersTo(reading.answers, id);
    const silent = withheld ? heldBack : listed.notAsked.includes(id) ? notAsked : unanswered;
    return [criterionFacet(id), given.length === 0 ? [silent] : given];
  });
  return new Map<string, readonly string[]>([...Object.entries(fixed), ...answers]);
}
