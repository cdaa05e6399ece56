import { useTranslation } from 'react-i18next';
import type { Codebook, Criterion } from '../../../shared/codebook/codebook.ts';
import { answersTo, sameAnswers } from '../../../shared/codebook/profile.ts';
import type { EntryView, ResolutionView } from '../../../shared/contract/views.ts';
import { AnswerPick } from './answer-pick.tsx';
import type { Side } from './choice.ts';
import type { Choosing } from './choosing.ts';
import classes from './comparison.module.css';
import { LineHead } from './line-head.tsx';
import { SourceLines } from './source-lines.tsx';
import { answersInWords } from './words.ts';

type Props = {
  readonly codebook: Codebook;
  readonly criterion: Criterion;
  readonly number: number;
  readonly entry: EntryView;
  readonly sides: readonly Side[];
  readonly differs: boolean;
  readonly choosing: Choosing | null;
  readonly resolution: ResolutionView | null;
};

const keys = 10;

/** One criterion: each side's answer as a button that takes it, what is to hold, and below it the sources' words. */
export function CriterionLines(props: Props) {
  const { codebook, criterion, number, entry, sides, differs, choosing, resolution } = props;
  const { t } = useTranslation('resolution');
  const { id } = criterion;
  const chosen = choosing?.choice.answers[id];
  const settled = resolution === null ? [] : answersTo(resolution.answers, id);
  const keyLabel = choosing === null || number > keys ? null : String(number % keys);
  return (
    <>
      <tr data-criterion={id} data-differs={differs || undefined}>
        <LineHead
          label={criterion.label}
          question={criterion.question}
          keyLabel={keyLabel}
          differs={differs}
        />
        {sides.map((side) => {
          const answers = answersTo(side.answers, id);
          const words = answersInWords(codebook, id, answers);
          const shown = words === '' ? t(($) => $.silent) : words;
          return (
            <td key={side.id} className={answers.length === 0 ? classes['silent'] : undefined}>
              {choosing !== null && differs ? (
                <button
                  type="button"
                  className={classes['take']}
                  aria-pressed={chosen !== undefined && sameAnswers(chosen, answers)}
                  aria-label={t(($) => $.takeAnswer, {
                    criterion: criterion.label,
                    answer: shown,
                    name: side.judge,
                  })}
                  onClick={() => choosing.act({ kind: 'answer', criterion: id, answers })}
                >
                  {shown}
                </button>
              ) : (
                shown
              )}
            </td>
          );
        })}
        <td className={classes['chosen']}>
          {choosing === null ? (
            answersInWords(codebook, id, settled) || t(($) => $.silent)
          ) : (
            <AnswerPick
              criterion={criterion}
              chosen={chosen}
              onChoose={(answers) => choosing.act({ kind: 'answer', criterion: id, answers })}
            />
          )}
        </td>
      </tr>
      {differs && (
        <tr className={classes['beside']}>
          <td colSpan={sides.length + 2}>
            <SourceLines codebook={codebook} criterion={criterion} entry={entry} />
          </td>
        </tr>
      )}
    </>
  );
}
