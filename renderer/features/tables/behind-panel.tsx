import { Fragment, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { integerText, percentText } from '../../../shared/lib/norwegian-format.ts';
import { Panel } from '../../components/panel.tsx';
import { BehindList } from './behind-list.tsx';
import classes from './behind.module.css';
import type { Behind } from './cell-behind.ts';
import type { BehindRecord } from './records-behind.ts';

type Props = {
  /** The number as it is printed. */
  readonly shown: string | null;
  readonly behind: Behind | null;
  readonly found: {
    readonly counted: readonly BehindRecord[];
    readonly entering: readonly BehindRecord[];
  } | null;
  /** What outcomes are called in a list. */
  readonly words: ReadonlyMap<string, string>;
  readonly listRef: Ref<HTMLDivElement>;
  /** Goes back to the number. */
  readonly onLeave: () => void;
};

/** The records that a number is put together from, and those that could change it. */
export function BehindPanel({ shown, behind, found, words, listRef, onLeave }: Props) {
  const { t } = useTranslation('tables');
  if (behind === null || found === null || shown === null) {
    return (
      <aside className={classes['behind']} aria-labelledby="behind">
        <h2 id="behind" className={classes['title']}>
          {t(($) => $.behind.title)}
        </h2>
        <p className={classes['sentence']}>{t(($) => $.behind.none)}</p>
      </aside>
    );
  }
  const { counted, entering } = found;
  const leaving = counted.filter((one) => one.swing === 'leaving').length;
  const { n, denominator, low, high } = behind;
  const facts = [
    behind.column === null ? behind.row : `${behind.row}, ${behind.column}`,
    ...(denominator === null
      ? []
      : [
          t(($) => $.behind.counted, {
            n: integerText(n),
            denominator: integerText(denominator),
          }) + (denominator === 0 ? '' : ` (${percentText(n, denominator, 1)})`),
        ]),
    ...(low === high
      ? []
      : [t(($) => $.behind.range, { low: integerText(low), high: integerText(high) })]),
  ];
  const swings = [
    ...(leaving > 0 ? [t(($) => $.behind.swingsOut, { count: leaving, n: integerText(n) })] : []),
    ...(entering.length > 0 ? [t(($) => $.behind.swingsIn, { count: entering.length })] : []),
  ];
  return (
    <aside className={classes['behind']} aria-labelledby="behind">
      <h2 id="behind" className={classes['title']}>
        {t(($) => $.behind.titleOf, { number: shown })}
      </h2>
      <p className={classes['facts']}>
        {facts.map((fact, at) => (
          <Fragment key={fact}>
            {at > 0 && ' · '}
            <span className={at > 0 ? classes['whole'] : undefined}>{fact}</span>
          </Fragment>
        ))}
      </p>
      {counted.length + entering.length === 0 ? (
        <p className={classes['sentence']}>
          {behind.isDenominator ? t(($) => $.behind.denominator) : t(($) => $.behind.noRecords)}
        </p>
      ) : (
        <Panel className={classes['panel'] ?? ''}>
          <BehindList
            // Another number starts at the top of its own list.
            key={`${behind.row} ${behind.column ?? ''}`}
            counted={counted}
            entering={entering}
            words={words}
            listRef={listRef}
            onLeave={onLeave}
          />
        </Panel>
      )}
      <p className={classes['sentence']}>
        {swings.length === 0 ? t(($) => $.behind.certain) : swings.join(' ')}
      </p>
    </aside>
  );
}
