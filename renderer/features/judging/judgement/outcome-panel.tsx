import { useTranslation } from 'react-i18next';
import { deriveOutcome } from '../../../../shared/codebook/derive-outcome.ts';
import type { DraftView } from '../../../../shared/contract/views.ts';
import type { OutcomeId } from '../../../../shared/lib/ids.ts';
import { Kbd } from '../../../components/kbd.tsx';
import { useJudging } from '../judging-context.ts';
import { unanswered, whatWouldChange, type WouldChange } from './what-would-change.ts';
import classes from './outcome-panel.module.css';

type Props = {
  readonly draft: DraftView;
  /** The person is choosing another outcome than the criteria give. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
  readonly onOutcome: (outcome: OutcomeId | null) => void;
};

/** The outcome that follows at once, what would change it, and the way to another. */
export function OutcomePanel({ draft, choosing, onChoosing, onOutcome }: Props) {
  const { t } = useTranslation('judging');
  const { codebookContent: codebook } = useJudging().round;
  const derived = deriveOutcome(codebook, draft.answers);
  const outcome = draft.outcome ?? derived;
  const open = unanswered(codebook, draft.answers).length;
  const started = open < codebook.criteria.length;
  const deviates = outcome !== derived;

  const labelOf = (id: OutcomeId): string =>
    codebook.outcomes.find((one) => one.id === id)?.label ?? id;
  const shortOf = (id: OutcomeId): string =>
    codebook.outcomes.find((one) => one.id === id)?.short ?? id;

  const sentence = (change: WouldChange): string => {
    const criterion = codebook.criteria.find((one) => one.id === change.criterion);
    const answer = criterion?.answers.find((one) => one.id === change.answer);
    const words = {
      criterion: criterion?.label.toLocaleLowerCase('nb') ?? change.criterion,
      answer: answer?.label ?? change.answer,
      outcome: shortOf(change.outcome),
    };
    if (change.how === 'without') return t(($) => $.outcome.without, words);
    return change.because === 'doubt'
      ? t(($) => $.outcome.doubt, { ...words, criterion: criterion?.label ?? change.criterion })
      : t(($) => $.outcome.change, words);
  };

  const every = whatWouldChange(codebook, draft.answers);
  const doubtful = every.filter((one) => one.because === 'doubt');
  const changes = (doubtful.length > 0 ? doubtful : every).slice(0, 2);
  const told = [
    ...(open > 0 && started ? [t(($) => $.outcome.unanswered, { count: open })] : []),
    ...(started ? changes.map(sentence) : []),
    ...(open === 0 && changes.length === 0 ? [t(($) => $.outcome.stable)] : []),
    ...(started ? [] : [t(($) => $.outcome.notStarted)]),
  ];

  return (
    <section className={classes['panel']} data-deviates={deviates || undefined}>
      <div className={classes['top']}>
        <h3 className={classes['title']}>
          {deviates
            ? t(($) => $.outcome.set)
            : open > 0
              ? t(($) => $.outcome.soFar)
              : t(($) => $.outcome.title)}
        </h3>
        <button
          type="button"
          className={classes['link']}
          aria-expanded={choosing || deviates}
          aria-keyshortcuts="a"
          onClick={() => {
            if (deviates) onOutcome(null);
            onChoosing(!(choosing || deviates));
          }}
        >
          {choosing || deviates ? t(($) => $.outcome.follow) : t(($) => $.outcome.deviate)}{' '}
          <Kbd of="a" />
        </button>
      </div>
      <p className={classes['outcome']} aria-live="polite">
        {started || deviates ? labelOf(outcome) : '–'}
      </p>
      {(choosing || deviates) && (
        <div
          className={classes['choices']}
          role="radiogroup"
          aria-label={t(($) => $.outcome.choose)}
        >
          {codebook.outcomes.map((one) => (
            <button
              key={one.id}
              type="button"
              role="radio"
              aria-checked={one.id === outcome}
              title={one.definition}
              className={classes['choice']}
              onClick={() => onOutcome(one.id)}
            >
              {one.label}
            </button>
          ))}
        </div>
      )}
      <p className={classes['why']}>
        {deviates ? t(($) => $.outcome.derived, { derived: labelOf(derived) }) : told.join(' ')}
      </p>
    </section>
  );
}
