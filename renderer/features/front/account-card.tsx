import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FrontView } from '../../../shared/contract/views.ts';
import { DueCount } from '../../app/due-link.tsx';
import { queueAddress, type QueueWord } from '../../app/addresses.ts';
import { countOf } from '../../components/norwegian.ts';
import { Panel } from '../../components/panel.tsx';
import classes from './cards.module.css';

/** From here on a count needs more room. */
const thousand = 1_000;

type LineProps = {
  readonly sign?: '+' | '=';
  readonly amount: number;
  readonly words: string;
  readonly first?: boolean;
  readonly filter?: QueueWord;
};

function Line({ sign, amount, words, first = false, filter }: LineProps) {
  return (
    <li data-first={first || undefined} data-sum={sign === '=' || undefined}>
      <span className={classes['sign']} aria-hidden="true">
        {sign}
      </span>
      <span className={classes['amount']}>{countOf(amount)}</span>{' '}
      {filter === undefined ? (
        <span>{words}</span>
      ) : (
        <Link className={classes['quiet']} href={queueAddress(filter)}>
          {words}
        </Link>
      )}
    </li>
  );
}

/** What is left: registered = decided + undecided + not reached, and what is open beside the sum. */
export function AccountCard({ front }: { readonly front: FrontView }) {
  const { t } = useTranslation('front');
  const { ledger, remaining } = front;
  const beside = [
    { filter: 'venter', count: ledger.awaitingSecond, key: 'awaitingSecond' },
    { filter: 'avklaring', count: ledger.toResolve, key: 'toResolve' },
    { filter: 'kildekonflikt', count: ledger.sourceConflicts, key: 'sourceConflicts' },
  ] as const;
  const open = beside.filter((one) => one.count > 0);
  return (
    <Panel title={t(($) => $.account.title)} className={classes['card'] ?? ''}>
      <ul
        className={classes['account']}
        data-many={ledger.registered >= thousand || undefined}
        aria-label={t(($) => $.account.sums)}
      >
        <Line amount={ledger.decided} first filter="avgjorte" words={t(($) => $.account.decided)} />
        <Line
          sign="+"
          amount={ledger.undecided}
          filter="uavgjorte"
          words={t(($) => $.account.undecided)}
        />
        <Line
          sign="+"
          amount={ledger.notReached}
          filter="ikke-nadd"
          words={t(($) => $.account.notReached)}
        />
        <Line sign="=" amount={ledger.registered} words={t(($) => $.account.registered)} />
      </ul>
      {remaining.length > 0 && (
        <>
          <h3 id="front-remaining" className={classes['part']}>
            {t(($) => $.account.remaining)}
          </h3>
          <ul className={classes['beside']} aria-labelledby="front-remaining">
            {remaining.map(({ who, count }) => (
              <li key={who}>
                <span>{who}</span>
                <span>{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {remaining.length > 0 && open.length > 0 && (
        <h3 id="front-open" className={classes['part']}>
          {t(($) => $.account.open)}
        </h3>
      )}
      <ul className={classes['open']}>
        {open.map(({ filter, key, count }) => (
          <li key={key}>
            <Link className={classes['quiet']} href={queueAddress(filter)}>
              {t(($) => $.account[key], { count })}
            </Link>
          </li>
        ))}
        <DueCount className={classes['quiet']} />
      </ul>
    </Panel>
  );
}
