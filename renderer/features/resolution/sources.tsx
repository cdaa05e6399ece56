import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../shared/contract/views.ts';
import { dateOf } from '../../components/norwegian.ts';
import classes from './case.module.css';

/** Everything the sources say, whole, below what is compared. */
export function Sources({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('resolution');
  const said = entry.statements.filter((one) => one.withdrawn === null);
  return (
    <section className={classes['all']}>
      <h3>{t(($) => $.sources)}</h3>
      {said.length === 0 && <p className={classes['facts']}>{t(($) => $.noSources)}</p>}
      {said.map((one) => (
        <article key={one.id} className={classes['source']}>
          <p className={classes['facts']}>
            {[
              t(($) => $.source[one.source]),
              ...(one.informant === null ? [] : [one.informant]),
              ...(one.date === null ? [] : [dateOf(one.date)]),
            ].join(', ')}
          </p>
          {one.text !== null && <blockquote>«{one.text}»</blockquote>}
          {one.link !== null && <p className={classes['link']}>{one.link}</p>}
        </article>
      ))}
    </section>
  );
}
