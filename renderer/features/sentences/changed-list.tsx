import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ComparedSentence } from '../../../shared/contract/sentence-contract.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import classes from './sentences.module.css';

type Props = {
  readonly since: ReleaseNumber;
  readonly compared: readonly ComparedSentence[];
};

/** What has become of the sentences since a release: what they said, what they say. */
export function ChangedList({ since, compared }: Props) {
  const { t } = useTranslation('sentences');
  const changed = compared.flatMap((one) =>
    one.change === 'none' ? [] : [{ ...one, change: one.change }],
  );
  return (
    <section aria-labelledby="changed">
      <h2 id="changed" className={classes['small']}>
        {t(($) => $.compare.title, { number: since })}
      </h2>
      {changed.length === 0 ? (
        <p className={classes['hint']}>{t(($) => $.compare.none)}</p>
      ) : (
        <ul className={classes['stated']}>
          {changed.map(({ id, change, one, other }) => (
            <li key={id}>
              <Link href={`/setninger/${id}`}>{id}</Link>
              <span className={classes['mark']} data-state={change}>
                {t(($) => $.compare[change])}
              </span>
              {one.written?.text !== other.written?.text && (
                <del className={classes['was']}>
                  {one.written?.text ?? t(($) => $.compare.unreadable)}
                </del>
              )}
              <ins className={classes['is']}>
                {other.written?.text ?? t(($) => $.compare.unreadable)}
              </ins>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
