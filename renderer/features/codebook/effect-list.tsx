import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RejudgeRow } from '../../../shared/contract/codebook-contract.ts';
import { entryAddress } from '../../app/addresses.ts';
import classes from './effect-list.module.css';

/** The entries to be looked at, each with its reasons and a way to it. */
export function EffectList({ rows }: { readonly rows: readonly RejudgeRow[] }) {
  const { t } = useTranslation('codebook');
  return (
    <ul className={classes['rows']}>
      {rows.map(({ unit, name, reasons }) => {
        const must = reasons.some((one) => one.weight === 'must');
        const several = new Set(reasons.map((one) => one.judge)).size > 1;
        return (
          <li key={unit}>
            <Link className={classes['name']} href={entryAddress(unit)}>
              {name}
            </Link>
            <span className={classes['weight']} data-must={must || undefined}>
              {must ? t(($) => $.effect.must) : t(($) => $.effect.could)}
            </span>
            <ul className={classes['reasons']}>
              {reasons.map((one) => (
                <li key={`${one.judge} ${one.sentence}`}>
                  {several && <span>{one.judge}: </span>}
                  {one.sentence}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
