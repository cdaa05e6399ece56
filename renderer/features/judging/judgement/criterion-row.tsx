import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import type { AnswerId, CriterionId } from '../../../../shared/lib/ids.ts';
import { hatched } from '../../../components/hatch.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { letteredAnswers, type LetteredAnswer } from './answer-letters.ts';
import classes from './criteria.module.css';

export type CriterionRowProps = {
  readonly criterion: Criterion;
  /** The key that reaches it, or null where there are more criteria than keys. */
  readonly keyLabel: string | null;
  readonly chosen: readonly AnswerId[];
  /** What the sources answer. */
  readonly said: readonly AnswerId[];
  /** The sources disagree, and nobody has settled it. */
  readonly conflicting: boolean;
  /** The answer that means doubt, where the codebook has one. */
  readonly doubt: AnswerId | undefined;
  readonly explained: boolean;
  readonly onAnswer: (criterion: CriterionId, answers: readonly AnswerId[]) => void;
  readonly onMove: (from: CriterionId, step: 1 | -1) => void;
  readonly onFocusCriterion: (criterion: CriterionId) => void;
  readonly onLeave: () => void;
  readonly onExplain: (criterion: CriterionId | null) => void;
};

/** The one explanation that can be open. */
export const explanationId = 'explanation';

function labelParts({ label, letter }: LetteredAnswer) {
  const at = letter === null ? -1 : label.toLocaleLowerCase('nb').indexOf(letter);
  if (at === -1) return label;
  return (
    <>
      {label.slice(0, at)}
      <span className={classes['letter']}>{label.slice(at, at + 1)}</span>
      {label.slice(at + 1)}
    </>
  );
}

/** One criterion: its name and key, and its answers beside it. While it has the focus, letters and arrows choose. */
export const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { criterion, keyLabel, chosen, said, conflicting, doubt, explained } = props;
  const { onAnswer, onMove, onFocusCriterion, onLeave, onExplain } = props;
  const { t } = useTranslation('judging');
  const answers = letteredAnswers(criterion);
  const { id, multiple } = criterion;
  const focusAt = Math.max(
    0,
    answers.findIndex((one) => chosen.includes(one.id)),
  );
  const labelId = `criterion-${id}`;
  const saidId = `said-${id}`;

  const choose = (answer: AnswerId): void => {
    const has = chosen.includes(answer);
    if (multiple) onAnswer(id, has ? chosen.filter((one) => one !== answer) : [...chosen, answer]);
    else onAnswer(id, has ? [] : [answer]);
  };

  const step = (pressed: HTMLButtonElement, by: 1 | -1): void => {
    const buttons = [...(pressed.parentElement?.querySelectorAll('button') ?? [])];
    const from = buttons.indexOf(pressed);
    // With nothing chosen yet, the first arrow chooses what it stands on.
    const stays = !multiple && chosen.length === 0 && by === 1;
    const target = stays ? from : (from + by + buttons.length) % buttons.length;
    buttons[target]?.focus();
    const answer = answers[target];
    if (!multiple && answer !== undefined) onAnswer(id, [answer.id]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // With Shift it is an action of the page.
    const letter = event.shiftKey ? null : event.key.toLocaleLowerCase('nb');
    const lettered = answers.find((one) => one.letter === letter);
    if (lettered !== undefined) {
      if (multiple) choose(lettered.id);
      else {
        onAnswer(id, [lettered.id]);
        onMove(id, 1);
      }
    } else if (event.key === 'ArrowRight') step(event.currentTarget, 1);
    else if (event.key === 'ArrowLeft') step(event.currentTarget, -1);
    else if (event.key === 'ArrowDown') onMove(id, 1);
    else if (event.key === 'ArrowUp') onMove(id, -1);
    else if (event.key === 'Backspace' || event.key === 'Delete') onAnswer(id, []);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  const names = answers.filter((one) => said.includes(one.id)).map((one) => one.full);
  return (
    <div className={classes['row']} data-row={id} data-many={answers.length > 4 || undefined}>
      <span className={classes['label']}>
        <button
          type="button"
          id={labelId}
          className={classes['name']}
          aria-expanded={explained}
          aria-describedby={explained ? explanationId : undefined}
          aria-label={criterion.label}
          title={criterion.question}
          onClick={() => onExplain(explained ? null : id)}
        >
          {criterion.label}
        </button>
        {keyLabel !== null && <Kbd of={keyLabel} />}
      </span>
      <div
        role={multiple ? 'group' : 'radiogroup'}
        tabIndex={-1}
        aria-labelledby={labelId}
        aria-describedby={names.length === 0 ? undefined : saidId}
        data-criterion={id}
        className={classes['answers']}
      >
        {answers.map((answer, at) => {
          const on = chosen.includes(answer.id);
          const unclear = on && answer.id === doubt;
          return (
            <button
              key={answer.id}
              type="button"
              role={multiple ? 'checkbox' : 'radio'}
              aria-checked={on}
              aria-label={answer.full}
              tabIndex={at === focusAt ? 0 : -1}
              title={answer.full === answer.label ? undefined : answer.full}
              className={[classes['answer'], unclear ? classes['unclear'] : undefined]
                .filter(Boolean)
                .join(' ')}
              data-said={said.includes(answer.id) || undefined}
              data-conflict={(conflicting && said.includes(answer.id)) || undefined}
              onClick={() => choose(answer.id)}
              onFocus={() => onFocusCriterion(id)}
              onKeyDown={onKeyDown}
            >
              {unclear && (
                <span className={`${classes['doubt'] ?? ''} ${hatched}`} aria-hidden="true" />
              )}
              {labelParts(answer)}
            </button>
          );
        })}
      </div>
      {names.length > 0 && (
        <span id={saidId} hidden>
          {conflicting
            ? t(($) => $.form.conflicting, { answers: names.join(', ') })
            : t(($) => $.form.sourcesSay, { answers: names.join(', ') })}
        </span>
      )}
    </div>
  );
});
