import { useRef, useState } from 'react';
import type {
  BegunChoice,
  ResolutionRow,
  ResolutionsView,
} from '../../../shared/contract/resolution-contract.ts';
import type { EntryView, RoundView } from '../../../shared/contract/views.ts';
import type { CriterionId, UnitNumber } from '../../../shared/lib/ids.ts';
import { sameAnswers, answersTo } from '../../../shared/codebook/profile.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { drawNow } from '../../components/draw-now.ts';
import { useChoiceKept } from '../../data/resolution-queries.ts';
import { useSessionState } from '../../data/queries.ts';
import { CaseHeading } from './case-heading.tsx';
import classes from './case.module.css';
import type { Side } from './choice.ts';
import { Comparison } from './comparison.tsx';
import { Decision } from './decision.tsx';
import { EarlierResolutions } from './earlier-resolutions.tsx';
import { Sources } from './sources.tsx';
import { useChoice } from './use-choice.ts';

/** What both kinds of case are shown from. */
export type CaseProps = {
  readonly round: RoundView;
  readonly view: ResolutionsView;
  readonly row: ResolutionRow;
  readonly entry: EntryView;
  readonly sides: readonly Side[];
  readonly onNext: (unit: UnitNumber) => void;
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const letters = ['a', 'b', 'c'];

type Props = CaseProps & { readonly kept: BegunChoice | null };

/** A case that is to be settled: choose criterion by criterion, or a whole side, and say why. */
export function OpenCase({ round, view, row, entry, sides, kept, onNext }: Props) {
  const { codebookContent: codebook } = round;
  const adviser = useSessionState().data?.adviser ?? null;
  const place = { round: round.id, unit: row.unit };
  const { choice, begun, act, discard, saved } = useChoice({ ...place, codebook, sides, kept });
  const isKept = useChoiceKept(place);
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const table = useRef<HTMLTableElement>(null);

  /** The key again: the next side's answer, in turn. */
  const takeNext = (criterion: CriterionId): void => {
    const chosen = choice.answers[criterion];
    const at = sides.findIndex(
      (one) => chosen !== undefined && sameAnswers(chosen, answersTo(one.answers, criterion)),
    );
    const next =
      sides.slice(at + 1).find((one) => {
        const answers = answersTo(one.answers, criterion);
        return chosen === undefined || !sameAnswers(chosen, answers);
      }) ?? sides[0];
    if (next !== undefined)
      act({ kind: 'answer', criterion, answers: answersTo(next.answers, criterion) });
  };

  useActions({
    resolutionCriterion: (pressed) => {
      const criterion = codebook.criteria[digits.indexOf(pressed ?? '')];
      if (criterion === undefined) return;
      drawNow(() => {
        if (!row.differences.criteria.includes(criterion.id)) setOnlyDifferences(false);
        else takeNext(criterion.id);
      });
      const line = table.current?.querySelector(`[data-criterion="${criterion.id}"]`);
      line?.scrollIntoView({ block: 'nearest' });
      line
        ?.querySelector<HTMLElement>('[aria-pressed="true"], button, select, input')
        ?.focus({ preventScroll: true });
    },
    takeSide: (pressed) => {
      const side = sides[letters.indexOf(pressed ?? '')];
      if (side !== undefined) act({ kind: 'side', side });
    },
    onlyDifferencesInCase: () => setOnlyDifferences((now) => !now),
  });

  return (
    <>
      <div className={classes['case']}>
        <CaseHeading row={row} />
        <Comparison
          tableRef={table}
          codebook={codebook}
          row={row}
          entry={entry}
          sides={sides}
          onlyDifferences={onlyDifferences}
          onOnlyDifferences={setOnlyDifferences}
          choosing={{ choice, act }}
          resolution={null}
        />
        <Sources entry={entry} />
        <EarlierResolutions codebook={codebook} resolutions={entry.resolutions} />
      </div>
      <Decision
        round={round}
        view={view}
        row={row}
        sides={sides}
        choice={choice}
        act={act}
        adviser={adviser}
        begun={begun ? (isKept ? 'kept' : 'keeping') : null}
        onDiscard={discard}
        onSaved={saved}
        onNext={onNext}
      />
    </>
  );
}
