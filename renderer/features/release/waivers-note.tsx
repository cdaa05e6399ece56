import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { dateInWords } from '../../components/in-words.ts';
import { countOf } from '../../components/norwegian.ts';
import { useObstacles } from '../../data/obstacle-queries.ts';
import classes from './release.module.css';

/** What was let through although it was not put right: whoever signs, signs that too. */
export function WaiversNote() {
  const { t } = useTranslation('obstacles');
  const { data } = useObstacles(useCurrentRound().round.id);
  const inForce = data?.waivers.filter((one) => one.withdrawn === null && one.inForce > 0) ?? [];
  if (inForce.length === 0) return null;
  return (
    <section aria-labelledby="waivers-note">
      <h3 id="waivers-note" className={classes['small']}>
        {t(($) => $.waivers.title)}
      </h3>
      <ul className={classes['waivers']}>
        {inForce.map((one) => (
          <li key={one.id}>
            {t(($) => $.waivers.kinds[one.kind])} (
            {t(($) => $.waivers.inForce, {
              count: one.inForce,
              all: countOf(one.units.length),
            })}
            ): «{one.reason}»{' '}
            {t(($) => $.waivers.by, { name: one.by, date: dateInWords(one.time) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
