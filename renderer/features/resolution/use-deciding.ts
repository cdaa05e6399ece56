import { useTranslation } from 'react-i18next';
import type {
  ResolutionRow,
  ResolutionsView,
} from '../../../shared/contract/resolution-contract.ts';
import type { AdviserView, RoundView } from '../../../shared/contract/views.ts';
import type { Resolution } from '../../../shared/events/resolution.ts';
import { reasonCode } from '../../../shared/events/judgement.ts';
import type { RefusalCode } from '../../../shared/lib/refusal-code.ts';
import type { ResolutionId, UnitNumber } from '../../../shared/lib/ids.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { useResolving } from '../../data/resolution-queries.ts';
import { useDoing, type Doing } from '../../data/use-doing.ts';
import { givenAnswers, markOf, outcomeOf, type Choice, type Side } from './choice.ts';
import { nextOpen } from './rows.ts';
import { noteSaved } from './saved-here.ts';
import { outcomeInWords } from './words.ts';

type Wanted = {
  readonly round: RoundView;
  readonly view: ResolutionsView;
  readonly row: ResolutionRow;
  readonly sides: readonly Side[];
  readonly choice: Choice;
  readonly adviser: AdviserView | null;
  readonly onSaved: () => void;
  readonly onNext: (unit: UnitNumber) => void;
};

type Saved = { readonly n: number; readonly resolution: ResolutionId };

/** Saving what is decided, and going on to the next. Out: how far it has come, and how to save, in either way. */
export function useDeciding(wanted: Wanted): {
  readonly doing: Doing<Saved>;
  /** Out: the code of the refusal, where it was refused. */
  readonly save: (
    way: Resolution['way'],
    together: readonly string[],
  ) => Promise<RefusalCode | null>;
} {
  const { round, view, row, sides, choice, adviser, onSaved, onNext } = wanted;
  const { t } = useTranslation('resolution');
  const { tell } = useNotices();
  const { resolve } = useResolving();
  const [doing, start] = useDoing<Saved>();
  const { codebookContent: codebook } = round;

  const save = async (
    way: Resolution['way'],
    together: readonly string[],
  ): Promise<RefusalCode | null> => {
    const mark = markOf(codebook, choice);
    const end = await start(() =>
      resolve({
        round: round.id,
        unit: row.unit,
        way,
        together: [...together],
        between: sides.map((one) => one.id),
        answers: givenAnswers(choice),
        outcome: choice.outcome,
        mark:
          mark === null
            ? null
            : {
                ...mark,
                reasons: reasonCode.options.filter((one) => mark.reasons.includes(one)),
              },
        rationale: choice.rationale,
      }),
    );
    if (end.kind === 'refused') return end.refusal.code;
    if (end.kind !== 'done') return null;
    onSaved();
    const { unit, name } = row;
    if (adviser !== null) {
      const { resolution } = end.value;
      noteSaved({ by: adviser.id, round: round.id, unit, name, resolution });
    }
    const next = nextOpen(view.rows, unit);
    const words = { name, outcome: outcomeInWords(codebook, outcomeOf(codebook, choice)) };
    tell({
      tone: 'done',
      text:
        next === undefined
          ? t(($) => $.decision.savedLast, words)
          : t(($) => $.decision.saved, words),
    });
    if (next !== undefined) onNext(next.unit);
    return null;
  };
  return { doing, save };
}
