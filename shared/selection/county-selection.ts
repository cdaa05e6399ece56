import type { Codebook } from '../codebook/codebook.ts';
import { answersTo } from '../codebook/profile.ts';
import {
  answerId,
  criterionId,
  type AnswerId,
  type CountyNumber,
  type CriterionId,
  type UnitNumber,
} from '../lib/ids.ts';
import { compareNames } from '../lib/norwegian-format.ts';
import { groupBy } from '../register/group-by.ts';
import type { FrozenContent, FrozenEntry, FrozenSelection } from '../release/frozen-content.ts';
import { smallestCover } from './smallest-cover.ts';

/** An answer that a municipality can show: part of the breadth. */
export type Shown = { readonly criterion: CriterionId; readonly answer: AnswerId };

/** A municipality of the county that shows something. */
export type SelectableUnit = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly shows: readonly Shown[];
  /** Chosen by its judgement: `utvalgt` is `ja`. */
  readonly judged: boolean;
};

/** An answer, and the municipalities that show it. */
export type Breadth = Shown & { readonly units: readonly UnitNumber[] };

/** What is chosen of a county, beside what the program proposes. */
export type CountySelection = {
  readonly county: CountyNumber;
  readonly name: string;
  /** The criteria whose answers make the breadth. */
  readonly criteria: readonly CriterionId[];
  /** Those that show something, a–å. */
  readonly units: readonly SelectableUnit[];
  /** Units of the county that are not decided: what they have is not known. */
  readonly unknown: readonly UnitNumber[];
  /** What there is in the county, in the order of the codebook. */
  readonly breadth: readonly Breadth[];
  /** What the codebook asks for and nobody in the county has. */
  readonly absent: readonly Shown[];
  /** The smallest set that shows all of it, a–å. */
  readonly proposed: readonly UnitNumber[];
  /** What counts, a–å: what was saved, else those chosen by their judgement. */
  readonly chosen: readonly UnitNumber[];
  readonly saved: FrozenSelection | null;
  /** What there is in the county and none of the chosen shows. */
  readonly uncovered: readonly Breadth[];
  /** Where it was saved: those chosen by their judgement and not in it, and the reverse. */
  readonly differs: {
    readonly onlyJudged: readonly UnitNumber[];
    readonly onlySaved: readonly UnitNumber[];
  };
};

/** The criteria of a web review that show breadth; another codebook's are all those with several answers. */
const usual = ['tema', 'tilbudsform', 'arena'];

const chosenBy = { criterion: criterionId.parse('utvalgt'), answer: answerId.parse('ja') };

/** In: a codebook. Out: the criteria whose answers show breadth where nobody has said which; none where it has no such. */
function usualCriteria({ criteria }: Pick<Codebook, 'criteria'>): readonly CriterionId[] {
  const several = criteria.filter((one) => one.multiple).map((one) => one.id);
  const known = several.filter((id) => usual.includes(id));
  return known.length > 0 ? known : several;
}

/** In: an entry. Out: whether its judgement says that it is chosen: `utvalgt` is `ja`. */
export function isChosenByJudgement({
  standing,
  answers,
}: Pick<FrozenEntry, 'standing' | 'answers'>): boolean {
  return standing === 'decided' && answersTo(answers, chosenBy.criterion).includes(chosenBy.answer);
}

const keyOf = ({ criterion, answer }: Shown): string => `${criterion}/${answer}`;

function shownBy(entry: FrozenEntry, criteria: readonly CriterionId[]): readonly Shown[] {
  if (entry.standing !== 'decided') return [];
  return criteria.flatMap((criterion) =>
    answersTo(entry.answers, criterion).map((answer) => ({ criterion, answer })),
  );
}

function selectable(
  entries: readonly FrozenEntry[],
  criteria: readonly CriterionId[],
): readonly SelectableUnit[] {
  return entries
    .map((entry) => ({
      unit: entry.unit,
      name: entry.name,
      shows: shownBy(entry, criteria),
      judged: isChosenByJudgement(entry),
    }))
    .filter((one) => one.shows.length > 0 || one.judged)
    .toSorted(
      (one, other) => compareNames(one.name, other.name) || (one.unit < other.unit ? -1 : 1),
    );
}

/** In: units and what each shows, in the order that decides a tie. Out: the smallest set that shows everything. */
function proposedUnits(units: readonly SelectableUnit[]): readonly UnitNumber[] {
  const features = [...new Set(units.flatMap((one) => one.shows.map(keyOf)))];
  const candidates = units.map((one) => ({
    shows: one.shows.map((shown) => features.indexOf(keyOf(shown))),
  }));
  return smallestCover(candidates).flatMap((place) => units[place]?.unit ?? []);
}

/** In: what there is in a county, and those chosen. Out: what none of them shows. */
export function uncoveredBy(
  breadth: readonly Breadth[],
  chosen: readonly UnitNumber[],
): readonly Breadth[] {
  return breadth.filter((one) => !one.units.some((unit) => chosen.includes(unit)));
}

function ofCounty(
  content: Pick<FrozenContent, 'codebook'>,
  { number, name }: FrozenContent['counties'][number],
  entries: readonly FrozenEntry[],
  saved: FrozenSelection | null,
): CountySelection {
  const criteria = saved?.criteria ?? usualCriteria(content.codebook);
  const units = selectable(entries, criteria);
  const asked = content.codebook.criteria
    .filter((one) => criteria.includes(one.id))
    .flatMap(({ id, answers }) => answers.map((one) => ({ criterion: id, answer: one.id })));
  const breadth = asked.map((one) => ({
    ...one,
    units: units
      .filter(({ shows }) => shows.some((shown) => keyOf(shown) === keyOf(one)))
      .map(({ unit }) => unit),
  }));
  const present = breadth.filter((one) => one.units.length > 0);
  const judged = units.filter((one) => one.judged).map((one) => one.unit);
  const named = new Map(entries.map((one) => [one.unit, one.name]));
  const chosen =
    saved === null
      ? judged
      : saved.units.toSorted((one, other) =>
          compareNames(named.get(one) ?? one, named.get(other) ?? other),
        );
  return {
    county: number,
    name,
    criteria,
    units,
    unknown: entries.filter((one) => one.standing !== 'decided').map((one) => one.unit),
    breadth: present,
    absent: breadth
      .filter((one) => one.units.length === 0)
      .map(({ criterion, answer }) => ({ criterion, answer })),
    proposed: proposedUnits(units),
    chosen,
    saved,
    uncovered: uncoveredBy(present, chosen),
    differs:
      saved === null
        ? { onlyJudged: [], onlySaved: [] }
        : {
            onlyJudged: judged.filter((unit) => !saved.units.includes(unit)),
            onlySaved: chosen.filter((unit) => !judged.includes(unit)),
          },
  };
}

/**
 * What is chosen in each county to show its breadth. In: the content of a release or a draft. Out: a value for each
 * county, by its number; none where no criterion of the codebook can have several answers.
 */
export function countySelections(
  content: Pick<FrozenContent, 'codebook' | 'counties' | 'entries' | 'selections'>,
): readonly CountySelection[] {
  if (usualCriteria(content.codebook).length === 0) return [];
  const inCounty = groupBy(content.entries, (one) => one.county);
  return content.counties
    .toSorted((one, other) => (one.number < other.number ? -1 : 1))
    .map((county) =>
      ofCounty(
        content,
        county,
        inCounty.get(county.number) ?? [],
        content.selections?.find((one) => one.county === county.number) ?? null,
      ),
    );
}
