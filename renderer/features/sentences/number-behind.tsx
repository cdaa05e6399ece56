import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { compareNames, integerText, percentText } from '../../../shared/lib/norwegian-format.ts';
import type { SentenceNumber } from '../../../shared/sentences/sentence.ts';
import { entryAddress } from '../../app/addresses.ts';
import { Hatch } from '../../components/hatch.tsx';
import { Panel } from '../../components/panel.tsx';
import classes from './behind.module.css';
import page from './sentences.module.css';

type Props = {
  /** The words of the sentence that rest on the numbers. */
  readonly text: string;
  readonly numbers: readonly SentenceNumber[];
  readonly names: ReadonlyMap<UnitNumber, string>;
  readonly onClose: () => void;
};

type Row = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly swing: 'mayLeave' | 'mayEnter' | null;
};

function rowsOf(number: SentenceNumber, names: Props['names']): readonly Row[] {
  const counted = new Set(number.entries);
  const swings = number.part === 'N' ? new Set<UnitNumber>() : new Set(number.swings);
  const row = (unit: UnitNumber, swing: Row['swing']): Row => ({
    unit,
    name: names.get(unit) ?? unit,
    swing,
  });
  const byName = (one: Row, other: Row): number => compareNames(one.name, other.name);
  return [
    ...number.entries
      .map((unit) => row(unit, swings.has(unit) ? 'mayLeave' : null))
      .toSorted(byName),
    ...[...swings]
      .filter((unit) => !counted.has(unit))
      .map((unit) => row(unit, 'mayEnter'))
      .toSorted(byName),
  ];
}

function NumberRows({
  number,
  names,
}: {
  readonly number: SentenceNumber;
  readonly names: Props['names'];
}) {
  const { t } = useTranslation('sentences');
  const { n, denominator, low, high, swings, label, part } = number;
  const rows = rowsOf(number, names);
  const facts = [
    label,
    denominator === null
      ? integerText(n)
      : `${t(($) => $.pick.of, { n: integerText(n), denominator: integerText(denominator) })} (${percentText(n, denominator, 1)})`,
    ...(low === high
      ? []
      : [t(($) => $.behind.range, { low: integerText(low), high: integerText(high) })]),
  ];
  return (
    <>
      <p className={classes['facts']}>{facts.join(' · ')}</p>
      {rows.length === 0 ? (
        <p className={page['hint']}>
          {part === 'N' ? t(($) => $.behind.unknown) : t(($) => $.behind.none)}
        </p>
      ) : (
        <Panel className={classes['records'] ?? ''}>
          <ul aria-label={t(($) => $.behind.list)}>
            {rows.map(({ unit, name, swing }) => (
              <li key={unit}>
                <Link href={entryAddress(unit)} className={classes['record']}>
                  {swing !== null && <Hatch className={classes['edge'] ?? ''} />}
                  <span className={classes['place']}>{name}</span>
                  {swing !== null && (
                    <span className={classes['swing']}>{t(($) => $.behind[swing])}</span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {swings.length > 0 && part !== 'N' && (
        <p className={page['hint']}>{t(($) => $.behind.swings, { count: swings.length })}</p>
      )}
    </>
  );
}

/** The entries behind a number of a sentence, or behind the numbers its words were held against. */
export function NumberBehind({ text, numbers, names, onClose }: Props) {
  const { t } = useTranslation('sentences');
  return (
    <aside className={classes['behind']} aria-labelledby="sentence-behind">
      <div className={page['top']}>
        <h2 id="sentence-behind" className={page['small']}>
          {t(($) => $.behind.title, { number: text })}
        </h2>
        <CloseButton aria-label={t(($) => $.behind.close)} onClick={onClose} />
      </div>
      {numbers.map((number) => (
        <NumberRows
          key={`${number.table} ${number.row} ${number.column}`}
          number={number}
          names={names}
        />
      ))}
    </aside>
  );
}
