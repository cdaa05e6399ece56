import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import { entryAddress } from '../../app/addresses.ts';
import { Hatch } from '../../components/hatch.tsx';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import type { CodebookWords } from './codebook-words.ts';
import classes from './mark-list.module.css';

type Props = {
  readonly row: BorderlineRow;
  readonly words: CodebookWords;
  readonly compared: boolean;
  readonly onCompare: () => void;
};

/** One borderline case: the doubt, the two outcomes, and why. */
export function MarkRow({ row, words, compared, onCompare }: Props) {
  const { t } = useTranslation('borderline');
  const reason = useTranslation('judging').t;
  const { mark, outcome } = row;
  const given = words.outcome(outcome);
  const other = words.outcome(mark.alternative);
  return (
    <li className={classes['row']} data-row={row.unit} data-compared={compared || undefined}>
      <Hatch className={classes['edge'] ?? ''} />
      <input
        type="checkbox"
        className={classes['check']}
        checked={compared}
        aria-label={t(($) => $.list.compare, { name: row.name })}
        onChange={onCompare}
      />
      <div className={classes['body']}>
        <div className={classes['top']}>
          <h2 className={classes['name']}>
            <Link
              href={entryAddress(row.unit)}
              onKeyDown={(event) => {
                // On a link the space bar would scroll; here it chooses, as on the box beside it.
                if (event.key !== ' ') return;
                event.preventDefault();
                onCompare();
              }}
            >
              {row.name}
            </Link>
          </h2>
          <p className={classes['place']}>{row.countyName}</p>
          <p className={classes['outcomes']}>
            <OutcomeBadge label={given.short} tone={given.tone} borderline />
            <span className={classes['could']}>{t(($) => $.list.couldBe)}</span>
            <OutcomeBadge label={other.short} tone={other.tone} />
          </p>
        </div>
        <p className={classes['doubt']}>
          {t(($) => $.list.doubt)} <strong>{words.criterion(mark.criterion)}</strong>
          {mark.reasons.map((one) => ` · ${reason(($) => $.reason[one])}`)}
        </p>
        <p className={classes['rationale']}>{mark.rationale}</p>
        <p className={classes['judge']}>{t(($) => $.list.judge, { judge: row.judge })}</p>
      </div>
    </li>
  );
}
