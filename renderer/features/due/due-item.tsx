import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { DueView } from '../../../shared/contract/thread-contract.ts';
import { entryAddress } from '../../app/addresses.ts';
import { Kbd } from '../../components/kbd.tsx';
import { countOf, dateOf } from '../../components/norwegian.ts';
import classes from './due.module.css';

type Props = {
  readonly codebook: Codebook;
  readonly row: DueView;
  readonly onComments: () => void;
};

/** One thing that is due: when, which entry, about what, from whom to whom, and what was written. */
export function DueItem({ codebook, row, onComments }: Props) {
  const { t } = useTranslation('due');
  const { id, unit, name, due, days, standing, writer, to, answers } = row;
  const about = codebook.criteria.find((one) => one.id === row.criterion)?.label;
  const when =
    days === 0
      ? t(($) => $.today)
      : days < 0
        ? t(($) => $.late, { count: -days, days: countOf(-days) })
        : t(($) => $.ahead, { count: days, days: countOf(days) });
  return (
    <li className={classes['item']} data-row={id} data-standing={standing}>
      <p className={classes['when']}>
        <time dateTime={due}>{dateOf(due)}</time>
        <span className={classes['days']}>{when}</span>
      </p>
      <div className={classes['what']}>
        <h3 className={classes['name']}>
          <Link id={`${id}-name`} href={entryAddress(unit)}>
            {name}
          </Link>
        </h3>
        <p className={classes['about']}>{about ?? t(($) => $.wholeEntry)}</p>
        <p className={classes['words']}>{row.text}</p>
        <p className={classes['facts']}>
          {to === null
            ? t(($) => $.toAll, { from: writer })
            : t(($) => $.fromTo, { from: writer, to })}
          {answers > 0 && ` · ${t(($) => $.answers, { count: answers })}`}
        </p>
      </div>
      <p className={classes['tools']}>
        <button
          type="button"
          id={`${id}-comments`}
          aria-labelledby={`${id}-comments ${id}-name`}
          className={classes['open']}
          onClick={onComments}
        >
          {t(($) => $.comments)}
        </button>{' '}
        <Kbd of="e" />
      </p>
    </li>
  );
}
