import { useTranslation } from 'react-i18next';
import type { PrecedentView } from '../../../../shared/contract/precedent-contract.ts';
import { Kbd } from '../../../components/kbd.tsx';
import { dateOf } from '../../../components/norwegian.ts';
import { OutcomeBadge } from '../../../components/outcome-badge.tsx';
import { stanceKeys, stances, type Stance } from './stances.ts';
import classes from './precedents.module.css';
import { WeighForm } from './weigh-form.tsx';

type Props = {
  readonly precedent: PrecedentView;
  readonly elsewhere: boolean;
  readonly chosen: boolean;
  /** The stance whose words are being written. */
  readonly writing: 'skiller' | 'fraviker' | null;
  readonly refusal: string | null;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onStance: (stance: Stance) => void;
  readonly onSave: (words: string) => void;
  readonly onClose: () => void;
};

/** One earlier case: what was decided and why, why it is shown, and what one makes of it. */
export function PrecedentCard(props: Props) {
  const { precedent, elsewhere, chosen, writing, refusal, busy } = props;
  const { onChoose, onOpen, onStance, onSave, onClose } = props;
  const { t } = useTranslation('precedents');
  const { name, outcome, borderline, rationale, whyWords, differing, weighings } = precedent;
  const own = weighings.find((one) => one.own)?.stance ?? null;
  const said = borderline?.rationale ?? rationale;
  return (
    <li
      className={classes['card']}
      data-chosen={chosen || undefined}
      data-precedent={`${precedent.round} ${precedent.unit}`}
    >
      <div className={classes['top']}>
        <h3>
          <button
            type="button"
            className={classes['name']}
            aria-expanded={chosen}
            onClick={onChoose}
          >
            {name}
          </button>
        </h3>
        <OutcomeBadge label={outcome.short} tone={outcome.tone} borderline={borderline !== null} />
      </div>
      {elsewhere && <p className={classes['round']}>{precedent.roundName}</p>}
      {precedent.overruled && <p className={classes['overruled']}>{t(($) => $.overruled)}</p>}
      <ul className={classes['why']} aria-label={t(($) => $.why)}>
        {whyWords.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {said !== null && (
        <p className={classes['rationale']} data-short={!chosen || undefined}>
          {said}
        </p>
      )}
      {chosen && (
        <>
          {borderline !== null && rationale !== null && rationale !== said && (
            <p className={classes['rationale']}>{rationale}</p>
          )}
          {borderline !== null && (
            <p className={classes['doubt']}>
              {t(($) => $.inDoubt, {
                criterion: borderline.label,
                alternative: borderline.alternative.toLocaleLowerCase('nb'),
              })}
            </p>
          )}
          {differing.length > 0 && (
            <dl className={classes['differing']} aria-label={t(($) => $.differing)}>
              {differing.map((one) => (
                <div key={one.criterion}>
                  <dt>{one.label}</dt>
                  <dd>
                    {t(($) => $.here)} <strong>{one.here}</strong>, {t(($) => $.there)}{' '}
                    <strong>{one.there}</strong>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          <p className={classes['by']}>
            {t(($) => $.decidedBy, { by: precedent.by, date: dateOf(precedent.date) })}
          </p>
          <div
            className={classes['stances']}
            role="group"
            aria-label={t(($) => $.stances, { name })}
          >
            {stances.map((stance) => (
              <button
                key={stance}
                type="button"
                className={classes['stance']}
                aria-pressed={own === stance}
                aria-keyshortcuts={stanceKeys[stance]}
                onClick={() => onStance(stance)}
              >
                {t(($) => $.stance[stance])} <Kbd of={stanceKeys[stance]} />
              </button>
            ))}
            <button
              type="button"
              className={classes['open']}
              aria-keyshortcuts="Shift+O"
              onClick={onOpen}
            >
              {t(($) => $.open, { name })}
            </button>
          </div>
          {writing !== null && (
            <WeighForm
              key={writing}
              stance={writing}
              refusal={refusal}
              busy={busy}
              onSave={onSave}
              onClose={onClose}
            />
          )}
        </>
      )}
      {weighings.map((one) => (
        <p key={one.weigher} className={classes['weighed']}>
          {t(($) => $.weighed[one.stance], {
            weigher: one.own ? t(($) => $.you) : one.weigher,
          })}
          {one.words !== null && <q>{one.words}</q>}
        </p>
      ))}
    </li>
  );
}
