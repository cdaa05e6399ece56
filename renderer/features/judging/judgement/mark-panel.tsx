import { useId, useLayoutEffect, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { deriveOutcome, ruleMark } from '../../../../shared/codebook/derive-outcome.ts';
import type { DraftView } from '../../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';
import { Hatch } from '../../../components/hatch.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { useJudging } from '../judging-context.ts';
import { GrowingText } from '../../../components/growing-text.tsx';
import { Reasons } from './reasons.tsx';
import classes from './mark-panel.module.css';

type Mark = NonNullable<DraftView['mark']>;

type Props = {
  readonly unit: UnitNumber | null;
  readonly draft: DraftView;
  readonly refusal: string | null;
  readonly textRef: Ref<HTMLTextAreaElement>;
  readonly onToggle: () => void;
  readonly onMark: (change: Partial<Mark>) => void;
  readonly onBlur: () => void;
  readonly onLeave: () => void;
};

/** Grenseland: the criterion in doubt, the outcome it could as well have been, and why. */
export function MarkPanel(props: Props) {
  const { unit, draft, refusal, textRef, onToggle, onMark, onBlur, onLeave } = props;
  const { t } = useTranslation('judging');
  const { codebookContent: codebook } = useJudging().round;
  const id = useId();
  const { mark } = draft;
  const panel = useRef<HTMLElement>(null);
  const marked = mark !== null;
  const before = useRef({ unit, marked });
  // It may open itself below what is seen; the focus stays where the person is.
  useLayoutEffect(() => {
    const { current } = before;
    before.current = { unit, marked };
    if (marked && !current.marked && current.unit === unit)
      panel.current?.scrollIntoView({ block: 'nearest' });
  }, [marked, unit]);
  const outcome = draft.outcome ?? deriveOutcome(codebook, draft.answers);

  if (mark === null) {
    return (
      <button
        type="button"
        className={classes['add']}
        aria-expanded={false}
        aria-keyshortcuts="g"
        onClick={onToggle}
      >
        <Hatch className={classes['sign'] ?? ''} />
        {t(($) => $.mark.add)}
        <Kbd of="g" />
      </button>
    );
  }
  const always = ruleMark(codebook, outcome) !== undefined;
  const label = codebook.outcomes.find((one) => one.id === outcome)?.label ?? outcome;
  return (
    <section ref={panel} className={classes['panel']} aria-labelledby={`${id}-title`}>
      <Hatch className={classes['edge'] ?? ''} />
      <div className={classes['top']}>
        <h3 id={`${id}-title`}>{t(($) => $.mark.title)}</h3>
        {always ? (
          <span className={classes['always']}>{t(($) => $.mark.always, { outcome: label })}</span>
        ) : (
          <button
            type="button"
            className={classes['remove']}
            aria-expanded
            aria-keyshortcuts="g"
            onClick={onToggle}
          >
            {t(($) => $.mark.remove)} <Kbd of="g" />
          </button>
        )}
      </div>
      <p className={classes['doubt']}>
        {t(($) => $.mark.doubtAbout)}{' '}
        <select
          aria-label={t(($) => $.mark.criterion)}
          value={mark.criterion ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = codebook.criteria.find((one) => one.id === value);
            onMark({ criterion: chosen?.id ?? null });
          }}
        >
          <option value="">{t(($) => $.mark.choose)}</option>
          {codebook.criteria.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label.toLocaleLowerCase('nb')}
            </option>
          ))}
        </select>{' '}
        · {t(($) => $.mark.couldBe)}{' '}
        <select
          aria-label={t(($) => $.mark.alternative)}
          value={mark.alternative ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = codebook.outcomes.find((one) => one.id === value);
            onMark({ alternative: chosen?.id ?? null });
          }}
        >
          <option value="">{t(($) => $.mark.choose)}</option>
          {codebook.outcomes
            .filter((one) => one.id !== outcome || one.id === mark.alternative)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.short}
              </option>
            ))}
        </select>
      </p>
      <GrowingText
        textRef={textRef}
        label={t(($) => $.mark.rationale)}
        value={mark.rationale}
        refusal={refusal}
        onChange={(rationale) => onMark({ rationale })}
        onBlur={onBlur}
        onLeave={onLeave}
      />
      <Reasons chosen={mark.reasons} onChange={(reasons) => onMark({ reasons })} />
    </section>
  );
}
