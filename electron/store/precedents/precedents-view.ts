import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { criterionLabel, outcomeLabel } from '../../../shared/codebook/labels.ts';
import { answersTo, type Profile } from '../../../shared/codebook/profile.ts';
import type {
  DifferingView,
  PrecedentView,
  WeighingView,
} from '../../../shared/contract/precedent-contract.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { CriterionId } from '../../../shared/lib/ids.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { codebookThen } from '../../../shared/precedent/codebook-then.ts';
import { placeKey } from '../../../shared/precedent/precedent-case.ts';
import { currentWeighings } from '../../../shared/precedent/weighings.ts';
import { whyShownText } from '../../../shared/precedent/why-shown.ts';
import type { EntryState, WeighingState } from '../../../shared/projections/entry-state.ts';
import { judgeKey } from '../../../shared/projections/votes.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { Memory } from '../memory.ts';
import { outcomeView, placeView } from './case-places.ts';
import type { NearCase, Question } from './near-cases.ts';

function answersText(codebook: Codebook, criterion: CriterionId, profile: Profile): string {
  const known = codebook.criteria.find((one) => one.id === criterion)?.answers ?? [];
  return listText(
    answersTo(profile, criterion).map((id) => known.find((one) => one.id === id)?.label ?? id),
  );
}

function wordsOf({ weighing }: WeighingState): string | null {
  switch (weighing.stance) {
    case 'folger':
    case 'fraviker':
      return weighing.rationale;
    case 'skiller':
      return weighing.facts;
    default:
      return assertNever(weighing);
  }
}

/** In: an entry as the asker may see it, and who asks. Out: what has been made of each earlier case, by its place. */
function weighingsByCase(
  entry: EntryState,
  asker: Asker,
): ReadonlyMap<string, readonly WeighingView[]> {
  const own = asker.kind === 'adviser' ? judgeKey(asker.name) : null;
  const found = new Map<string, WeighingView[]>();
  for (const one of currentWeighings(entry)) {
    const key = placeKey(one.weighing.precedent);
    const view: WeighingView = {
      stance: one.weighing.stance,
      words: wordsOf(one),
      weigher: one.weigher,
      own: judgeKey(one.weigher) === own,
      time: one.time,
    };
    found.set(key, [...(found.get(key) ?? []), view]);
  }
  return found;
}

/**
 * In: the state of the file, what was asked about, its entry as the asker may see it, who asks, the cases found, and
 * the places of overruled ones. Out: the cases as they are shown.
 */
export function precedentViews(
  memory: Memory,
  question: Question,
  seen: EntryState,
  asker: Asker,
  found: readonly NearCase[],
  overruled: ReadonlySet<string>,
): readonly PrecedentView[] {
  const weighings = weighingsByCase(seen, asker);
  return found.map(({ one, score, compared, why }) => {
    const then = codebookThen(memory.mapping, one.round, one.at)?.codebook ?? question.codebook;
    const differing = compared.differing.map(
      (criterion): DifferingView => ({
        criterion,
        label: criterionLabel(question.codebook, criterion),
        here: answersText(question.codebook, criterion, question.answers),
        there: answersText(then, criterion, one.answers),
      }),
    );
    return {
      ...placeView(memory, one),
      judgement: one.judgement,
      outcome: outcomeView(then, one.outcome),
      borderline:
        one.mark === null
          ? null
          : {
              criterion: one.mark.criterion,
              label: criterionLabel(then, one.mark.criterion),
              alternative: outcomeLabel(then, one.mark.alternative),
              rationale: one.mark.rationale,
            },
      rationale: one.rationale,
      by: one.by,
      date: one.date,
      score,
      distance: compared.compared === 0 ? null : compared.distance,
      why,
      whyWords: why.map((reason) => whyShownText(question.codebook, reason)),
      differing,
      weighings: weighings.get(placeKey(one)) ?? [],
      overruled: overruled.has(placeKey(one)),
    };
  });
}
