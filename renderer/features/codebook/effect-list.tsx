import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RejudgeRow } from '../../../shared/contract/codebook-contract.ts';
import { entryAddress } from '../../app/addresses.ts';
import { RejudgeReasons } from '../../components/rejudge-reasons.tsx';
import classes from './effect-list.module.css';

/** The entries to be looked at, each with its reasons and a way to it. */
export function EffectList({ rows }: { readonly rows: readonly RejudgeRow[] }) {
  const { t } = useTranslation('codebook');
  return (
    <ul className={classes['rows']}>
      {rows.map(({ unit, name, reasons }) => {
        const must = reasons.some((one) => one.weight === 'must');
        return (
          <li key={unit}>
            <Link className={classes['name']} href={entryAddress(unit)}>
              {name}
            </Link>
            <span className={classes['weight']} data-must={must || undefined}>
              {must ? t(($) => $.effect.must) : t(($) => $.effect.could)}
            </span>
            <RejudgeReasons className={classes['reasons']} reasons={reasons} />
          </li>
        );
      })}
    </ul>
  );
}
