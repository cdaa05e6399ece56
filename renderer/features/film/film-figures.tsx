import { useTranslation } from 'react-i18next';
import type { FilmFrame } from '../../../shared/contract/film-contract.ts';
import { percentText } from '../../../shared/lib/norwegian-format.ts';
import { countOf } from '../../components/norwegian.ts';
import classes from './film.module.css';

/** The numbers as they stood: the account, the headline with its range, and each outcome. */
export function FilmFigures({ frame }: { readonly frame: FilmFrame }) {
  const { t } = useTranslation('film');
  const app = useTranslation('app').t;
  const { ledger, headline, outcomes, heldBack } = frame;
  const most = Math.max(1, ...outcomes.map((one) => one.n));
  return (
    <section aria-label={t(($) => $.figures)}>
      <p className={classes['headline']}>
        <strong>{countOf(headline.n)}</strong> {headline.label.toLocaleLowerCase('nb')}
        {headline.denominator > 0 && `, ${percentText(headline.n, headline.denominator, 1)}`}
        {headline.low !== headline.high && (
          <span className={classes['soft']}>
            {' '}
            ({app(($) => $.range, { low: countOf(headline.low), high: countOf(headline.high) })})
          </span>
        )}
      </p>
      <p className={classes['soft']}>
        {t(($) => $.ledger, {
          decided: countOf(ledger.decided),
          undecided: countOf(ledger.undecided),
          notReached: countOf(ledger.notReached),
          registered: countOf(ledger.registered),
        })}
      </p>
      <ul className={classes['outcomes']}>
        {outcomes.map((one) => (
          <li key={one.id}>
            <span>{one.label}</span>
            <span className={classes['track']} aria-hidden="true">
              <span style={{ width: `${(100 * one.n) / most}%` }} />
            </span>
            <span className={classes['number']}>{countOf(one.n)}</span>
          </li>
        ))}
      </ul>
      {heldBack > 0 && (
        <p className={classes['soft']}>{t(($) => $.heldBack, { count: heldBack })}</p>
      )}
    </section>
  );
}
