import { useTranslation } from 'react-i18next';
import { ruleMark } from '../../../shared/codebook/derive-outcome.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { GrowingText } from '../../components/growing-text.tsx';
import { Hatch } from '../../components/hatch.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { markOf, outcomeOf, type Mark } from './choice.ts';
import type { Choosing } from './choosing.ts';
import classes from './decision.module.css';

type Props = Choosing & {
  readonly codebook: Codebook;
  readonly onLeave: () => void;
};

const nothing = (): void => undefined;

/** Grenseland in what is decided: whether it is, the criterion in doubt, the other outcome, and why. */
export function MarkFields({ codebook, choice, act, onLeave }: Props) {
  const { t } = useTranslation('resolution');
  const mark = markOf(codebook, choice);
  const outcome = outcomeOf(codebook, choice);
  if (mark === null) {
    return (
      <div className={classes['mark']} role="group" aria-label={t(($) => $.mark)}>
        {choice.mark === 'open' && (
          <p className={classes['missing']}>{t(($) => $.decision.missingMark)}</p>
        )}
        <div className={classes['markButtons']}>
          <button type="button" aria-keyshortcuts="g" onClick={() => act({ kind: 'toggle-mark' })}>
            {t(($) => $.markPanel.add)} <Kbd of="g" />
          </button>
          <button
            type="button"
            aria-pressed={choice.mark === null}
            onClick={() => act({ kind: 'mark', mark: null })}
          >
            {t(($) => $.markPanel.no)}
          </button>
        </div>
      </div>
    );
  }
  const change = (part: Partial<Mark>): void => act({ kind: 'mark', mark: { ...mark, ...part } });
  const always = ruleMark(codebook, outcome) !== undefined;
  const label = codebook.outcomes.find((one) => one.id === outcome)?.label ?? outcome;
  return (
    <section className={classes['panel']} aria-label={t(($) => $.mark)}>
      <Hatch className={classes['edge'] ?? ''} />
      <div className={classes['top']}>
        <h3>{t(($) => $.mark)}</h3>
        {always ? (
          <span className={classes['facts']}>
            {t(($) => $.markPanel.always, { outcome: label })}
          </span>
        ) : (
          <button
            type="button"
            className={classes['link']}
            aria-keyshortcuts="g"
            onClick={() => act({ kind: 'mark', mark: null })}
          >
            {t(($) => $.markPanel.remove)} <Kbd of="g" />
          </button>
        )}
      </div>
      <label className={classes['field']}>
        {t(($) => $.markPanel.doubt)}
        <select
          value={mark.criterion ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ criterion: codebook.criteria.find((one) => one.id === value)?.id ?? null });
          }}
        >
          <option value="">{t(($) => $.markPanel.choose)}</option>
          {codebook.criteria.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label.toLocaleLowerCase('nb')}
            </option>
          ))}
        </select>
      </label>
      <label className={classes['field']}>
        {t(($) => $.markPanel.couldBe)}
        <select
          value={mark.alternative ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ alternative: codebook.outcomes.find((one) => one.id === value)?.id ?? null });
          }}
        >
          <option value="">{t(($) => $.markPanel.choose)}</option>
          {codebook.outcomes
            .filter((one) => one.id !== outcome)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.label.toLocaleLowerCase('nb')}
              </option>
            ))}
        </select>
      </label>
      <GrowingText
        label={t(($) => $.markPanel.rationale)}
        printed
        value={mark.rationale}
        refusal={null}
        textRef={null}
        onChange={(rationale) => change({ rationale })}
        onBlur={nothing}
        onLeave={onLeave}
      />
    </section>
  );
}
