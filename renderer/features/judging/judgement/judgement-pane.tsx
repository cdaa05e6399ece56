import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deriveOutcome, ruleMark } from '../../../../shared/codebook/derive-outcome.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../../../../shared/lib/ids.ts';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { useNotices } from '../../../app/notices/notices.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { agreedBySources } from '../entry/source-answers.ts';
import { useJudging } from '../judging-context.ts';
import { useTopOfPane } from '../use-top-of-pane.ts';
import type { SeenForm } from '../beside-entry.ts';
import { drawNow } from '../../../components/draw-now.ts';
import { CriteriaList, focusCriterionIn } from './criteria-list.tsx';
import { isPristine } from './judgement-form.ts';
import classes from './judgement-pane.module.css';
import { MarkPanel } from './mark-panel.tsx';
import { OutcomePanel } from './outcome-panel.tsx';
import { RationaleField } from './rationale-field.tsx';
import { SaveFoot } from './save-foot.tsx';
import { useJudgementForm } from './use-judgement-form.ts';
import { useSaving } from './use-saving.ts';

type Props = {
  readonly entry: EntryView | undefined;
  readonly focused: CriterionId | null;
  readonly onFocusCriterion: (criterion: CriterionId | null) => void;
  /** Saved, or nothing to save: on to the next. */
  readonly onSaved: (outcome: OutcomeId | null) => void;
  readonly onLeave: () => void;
  readonly onUndo: () => void;
  /** Told of each change of the form, where something beside it follows it; else null. */
  readonly onForm: ((form: SeenForm) => void) | null;
  /** What the last save came to. */
  readonly said: string | null;
};

/** The right pane: criteria as keys, the outcome that follows, grenseland, words, and one button. */
export function JudgementPane(props: Props) {
  const { entry, focused, onFocusCriterion, onSaved, onLeave, onUndo, onForm, said } = props;
  const { t } = useTranslation('judging');
  const { codebookContent: codebook } = useJudging().round;
  const { tell } = useNotices();
  const { held, act, saved, startAnew } = useJudgementForm(entry);
  const top = useTopOfPane<HTMLDivElement>(entry?.unit);
  const { draft } = held.form;
  const { unit } = held;
  useEffect(() => {
    if (unit !== null) onForm?.({ unit, draft });
  }, [unit, draft, onForm]);
  const pristine = isPristine(codebook, held);
  const [explained, setExplained] = useState<CriterionId | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [writing, setWriting] = useState(false);
  const leave = useCallback(() => {
    setExplained(null);
    onLeave();
  }, [onLeave]);
  const focusCriterion = useCallback(
    (criterion: CriterionId) => {
      onFocusCriterion(criterion);
      setExplained((open) => (open === null ? null : criterion));
    },
    [onFocusCriterion],
  );
  // What was opened for one entry is not left open over the next.
  const [about, setAbout] = useState(entry?.unit);
  if (about !== entry?.unit) {
    setAbout(entry?.unit);
    setExplained(null);
    setChoosing(false);
    setWriting(false);
  }
  const markText = useRef<HTMLTextAreaElement>(null);
  const rationaleText = useRef<HTMLTextAreaElement>(null);
  const saving = useSaving({ entry, held, pristine, saved, onSaved, markText, rationaleText });
  const { flushDraft, refusalAt } = saving;

  const toCriteria = (): void =>
    focusCriterionIn(top.ref.current, focused ?? codebook.criteria[0]?.id);
  const onAnswer = useCallback(
    (criterion: CriterionId, answers: readonly AnswerId[]) =>
      act({ kind: 'answer', criterion, answers }),
    [act],
  );
  const conflict = codebook.criteria
    .filter((one) => entry?.conflicts.some((open) => !open.settled && open.criterion === one.id))
    .map((one) => one.label.toLocaleLowerCase('nb'))
    .join(', ');
  const outcome = draft.outcome ?? deriveOutcome(codebook, draft.answers);
  const toggleMark = (): void => {
    if (draft.mark !== null && ruleMark(codebook, outcome) !== undefined) {
      const label = codebook.outcomes.find((one) => one.id === outcome)?.label ?? outcome;
      tell({ tone: 'refused', text: t(($) => $.mark.always, { outcome: label }) });
      return;
    }
    drawNow(() => act({ kind: 'toggle-mark' }));
    markText.current?.focus();
  };
  const fill = (): void => {
    if (entry === undefined) return;
    const agreed = agreedBySources(codebook, entry);
    const open = Object.keys(agreed).filter((id) => !(id in draft.answers)).length;
    act({ kind: 'fill', answers: agreed });
    tell({
      tone: 'done',
      text:
        open > 0
          ? t(($) => $.form.filled, { count: open })
          : Object.keys(agreed).length === 0
            ? t(($) => $.form.nothingToFill)
            : t(($) => $.form.allFilled),
    });
  };
  const writeRationale = (): void => {
    drawNow(() => setWriting(true));
    rationaleText.current?.focus();
  };
  const discard = (): void => {
    if (entry === undefined || pristine) return;
    startAnew(entry);
    saving.discard();
    tell({ tone: 'done', text: t(($) => $.save.discarded) });
  };
  useActions({
    toggleMark,
    fillFromSources: fill,
    writeRationale,
    deviate: () => setChoosing(!choosing),
    save: () => void saving.save(),
    clear: discard,
  });

  return (
    <section
      className={classes['pane']}
      aria-label={t(($) => $.form.title)}
      inert={entry === undefined}
    >
      <div {...top} className={classes['scroll']}>
        <div className={classes['top']}>
          <h2>{t(($) => $.form.title)}</h2>
          <button type="button" className={classes['link']} aria-keyshortcuts="u" onClick={fill}>
            {t(($) => $.form.fill)} <Kbd of="u" />
          </button>
        </div>
        <CriteriaList
          codebook={codebook}
          entry={entry}
          answers={draft.answers}
          explained={explained}
          focused={focused}
          onExplain={setExplained}
          onAnswer={onAnswer}
          onFocusCriterion={focusCriterion}
          onLeave={leave}
        />
        <OutcomePanel
          draft={draft}
          choosing={choosing}
          onChoosing={setChoosing}
          onOutcome={(chosen) => act({ kind: 'outcome', outcome: chosen })}
        />
        <MarkPanel
          unit={held.unit}
          draft={draft}
          refusal={refusalAt('mark')}
          textRef={markText}
          onToggle={toggleMark}
          onMark={(mark) => act({ kind: 'mark', mark })}
          onBlur={flushDraft}
          onLeave={toCriteria}
        />
        <RationaleField
          draft={draft}
          opened={writing}
          conflict={conflict === '' ? null : conflict}
          refusal={refusalAt('rationale')}
          textRef={rationaleText}
          onOpen={writeRationale}
          onChange={(rationale) => act({ kind: 'rationale', rationale })}
          onBlur={flushDraft}
          onLeave={toCriteria}
        />
      </div>
      <SaveFoot
        entry={entry}
        pristine={pristine}
        replaces={held.replaces}
        busy={saving.busy}
        refusal={refusalAt('foot')}
        stale={saving.stale}
        said={said}
        onUndo={onUndo}
        onSave={() => void saving.save()}
        onDiscard={discard}
        onShowNew={() => {
          if (entry !== undefined) startAnew(entry);
          saving.clear();
        }}
      />
    </section>
  );
}
