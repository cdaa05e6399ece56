import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StatedView } from '../../../shared/contract/sentence-contract.ts';
import { entryAddress } from '../../app/addresses.ts';
import classes from './sentences.module.css';

type Props = { readonly stated: readonly StatedView[] };

const addressOf = ({ where }: StatedView): string =>
  where.kind === 'statement' ? entryAddress(where.unit) : '/tabeller';

/** Percentages that do not go with the counts beside them, in what was imported and in notes; none: nothing. */
export function StatedList({ stated }: Props) {
  const { t } = useTranslation('sentences');
  if (stated.length === 0) return null;
  return (
    <section aria-labelledby="stated">
      <h2 id="stated" className={classes['small']}>
        {t(($) => $.stated.title)}
      </h2>
      <ul className={classes['stated']}>
        {stated.map((one) => {
          const { where, contradiction, message } = one;
          return (
            <li key={`${JSON.stringify(where)} ${contradiction.from} ${contradiction.text}`}>
              <Link href={addressOf(one)}>
                {where.kind === 'statement'
                  ? t(($) => $.stated.statement, { name: where.name })
                  : t(($) => $.stated.note, { caption: where.caption })}
              </Link>
              <q className={classes['quote']}>{contradiction.text}</q>
              <span className={classes['why']}>{message}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
