import { useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { entryAddress } from '../../app/addresses.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './behind.module.css';
import type { BehindRecord } from './records-behind.ts';

type Props = {
  readonly counted: readonly BehindRecord[];
  readonly entering: readonly BehindRecord[];
  readonly words: ReadonlyMap<string, string>;
  readonly listRef: Ref<HTMLDivElement>;
  /** Goes back to the number. */
  readonly onLeave: () => void;
};

/** The records as links to their entries: one stop for the Tab key, arrows within. */
export function BehindList({ counted, entering, words, listRef, onLeave }: Props) {
  const { t } = useTranslation('tables');
  // The first that can be opened is where the Tab key stops.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      [...counted, ...entering].findIndex((one) => one.here),
    ),
  );

  const onKeyDown = (event: KeyboardEvent<HTMLAnchorElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
      return;
    }
    const links = [...(event.currentTarget.closest('[data-records]')?.querySelectorAll('a') ?? [])];
    const from = links.indexOf(event.currentTarget);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      Home: 0,
      End: links.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    links[to]?.focus();
  };

  const row = ({ unit, name, outcome, swing, here }: BehindRecord, index: number) => {
    const told = (
      <>
        {swing !== null && <Hatch className={classes['edge'] ?? ''} />}
        <span className={classes['name']}>{name}</span>
        <span className={classes['word']} data-swing={swing ?? undefined}>
          {swing === 'leaving'
            ? t(($) => $.behind.mayLeave)
            : swing === 'entering'
              ? t(($) => $.behind.mayEnter)
              : outcome === null
                ? ''
                : (words.get(outcome) ?? outcome)}
        </span>
      </>
    );
    return (
      <li key={unit}>
        {here ? (
          <Link
            href={entryAddress(unit)}
            className={classes['record']}
            tabIndex={index === at ? 0 : -1}
            onFocus={() => setAt(index)}
            onKeyDown={(event) => onKeyDown(event)}
          >
            {told}
          </Link>
        ) : (
          <span className={classes['record']}>{told}</span>
        )}
      </li>
    );
  };

  return (
    <div ref={listRef} className={classes['lists']} data-records>
      {counted.length > 0 && (
        <ul
          className={classes['list']}
          aria-label={t(($) => $.behind.records, { count: counted.length })}
        >
          {counted.map(row)}
        </ul>
      )}
      {entering.length > 0 && (
        <>
          <h3 className={classes['entering']}>
            {t(($) => $.behind.entering, { count: entering.length })}
          </h3>
          <ul className={classes['list']}>
            {entering.map((record, index) => row(record, counted.length + index))}
          </ul>
        </>
      )}
    </div>
  );
}
