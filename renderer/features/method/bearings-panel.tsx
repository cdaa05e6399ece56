import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Bearing } from '../../../shared/appendix/sentence.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { integerText, listText } from '../../../shared/lib/norwegian-format.ts';
import { entryAddress } from '../../app/addresses.ts';
import classes from './method.module.css';
import type { Said } from './said-places.ts';

/** So many entries of one bearing are named; all of a round would be more than anybody reads. */
const named = 60;

type BearingProps = {
  readonly bearing: Bearing;
  readonly names: ReadonlyMap<UnitNumber, string>;
};

function BearingRow({ bearing, names }: BearingProps) {
  const { t } = useTranslation('method');
  const [open, setOpen] = useState(false);
  const { what, value, units, places } = bearing;
  return (
    <li className={classes['bearing']}>
      <p className={classes['what']}>
        <span>{what}</span> <strong>{value}</strong>
      </p>
      {places.length > 0 && (
        <p className={classes['note']}>
          {t(($) => $.borne.places, {
            count: places.length,
            list: listText(places.map((one) => integerText(one))),
          })}
        </p>
      )}
      {units.length > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t(($) => $.borne.units, { count: units.length })}</summary>
          {open && (
            <ul className={classes['units']}>
              {units.slice(0, named).map((unit) => (
                <li key={unit}>
                  <Link href={entryAddress(unit)}>{names.get(unit) ?? unit}</Link>
                </li>
              ))}
              {units.length > named && (
                <li>{t(($) => $.borne.more, { count: units.length - named })}</li>
              )}
            </ul>
          )}
        </details>
      )}
    </li>
  );
}

type Props = {
  readonly said: Said | null;
  readonly names: ReadonlyMap<UnitNumber, string>;
  readonly ref: RefObject<HTMLElement | null>;
};

/** What the chosen sentence rests on, with the entries behind each number one press away. */
export function BearingsPanel({ said, names, ref }: Props) {
  const { t } = useTranslation('method');
  return (
    <aside
      ref={ref}
      className={classes['borne']}
      aria-labelledby="metode-bygger"
      aria-live="polite"
    >
      <h2 id="metode-bygger" className={classes['small']}>
        {said?.kind === 'table' ? t(($) => $.borne.table) : t(($) => $.borne.title)}
      </h2>
      {said === null ? (
        <p className={classes['note']}>{t(($) => $.borne.nothing)}</p>
      ) : (
        <>
          <p className={classes['quoted']}>{said.text}</p>
          <ul className={classes['bearings']}>
            {said.borneBy.map((one, at) => (
              <BearingRow key={`${said.place} ${at}`} bearing={one} names={names} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
