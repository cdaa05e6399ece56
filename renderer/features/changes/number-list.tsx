import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { causeWords } from '../../../shared/changes/change-words.ts';
import type { NumberChange, UnitEffect } from '../../../shared/changes/number-change.ts';
import { numberThenText, placeText } from '../../../shared/changes/number-words.ts';
import type { DifferenceView } from '../../../shared/contract/changes-contract.ts';
import { groupBy } from '../../../shared/register/group-by.ts';
import { entryAddress } from '../../app/addresses.ts';
import { TextButton } from '../../components/text-button.tsx';
import classes from './changes.module.css';

const PORTION = 40;

function Effects({ effect }: { readonly effect: UnitEffect }) {
  const { t } = useTranslation('changes');
  const { counted, swings, among } = effect;
  const said = [
    ...(counted === null ? [] : [t(($) => $.numbers.effects[counted])]),
    ...(swings === null
      ? []
      : [
          swings === 'comes'
            ? t(($) => $.numbers.effects.swingsComes)
            : t(($) => $.numbers.effects.swingsGoes),
        ]),
    ...(among === null
      ? []
      : [
          among === 'comes'
            ? t(($) => $.numbers.effects.amongComes)
            : t(($) => $.numbers.effects.amongGoes),
        ]),
  ];
  return <span className={classes['soft']}> – {said.join(', ')}</span>;
}

type NumberProps = {
  readonly change: NumberChange;
  readonly names: ReadonlyMap<string, string>;
};

function NumberLine({ change, names }: NumberProps) {
  const { t } = useTranslation('changes');
  const { words, from, to, because } = change;
  return (
    <details className={classes['number']}>
      <summary>
        <span className={classes['place']}>{placeText(words)}</span>{' '}
        <span className={classes['values']}>
          {t(($) => $.numbers.becomes, { from: numberThenText(from), to: numberThenText(to) })}
        </span>
      </summary>
      {because.map(({ cause, units }) => (
        <div key={cause} className={classes['cause']}>
          <h4>{causeWords[cause]}</h4>
          <ul>
            {units.map((effect) => (
              <li key={effect.unit}>
                <Link href={entryAddress(effect.unit)}>
                  {names.get(effect.unit) ?? effect.unit}
                </Link>
                <Effects effect={effect} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** The numbers that are others, by table; each opens to the units that make the difference, and why. */
export function NumberList({ difference }: { readonly difference: DifferenceView }) {
  const { t } = useTranslation('changes');
  const [shown, setShown] = useState(PORTION);
  const { numbers, entries } = difference;
  const names = new Map(entries.map((one) => [String(one.unit), one.name]));
  if (numbers.length === 0) return <p className={classes['soft']}>{t(($) => $.numbers.none)}</p>;
  const left = numbers.length - shown;
  return (
    <>
      {[...groupBy(numbers.slice(0, shown), (one) => one.table)].map(([table, changed]) => (
        <section key={table} className={classes['group']}>
          <h3>
            {changed[0]?.words.table}{' '}
            <Link className={classes['aside']} href={`/tabeller/${table}`}>
              {t(($) => $.numbers.openTable)}
            </Link>
          </h3>
          {changed.map((change) => (
            <NumberLine key={`${change.row}/${change.column}`} change={change} names={names} />
          ))}
        </section>
      ))}
      {left > 0 && (
        <TextButton onPress={() => setShown(shown + PORTION)}>
          {t(($) => $.more, { count: Math.min(left, PORTION) })}
        </TextButton>
      )}
    </>
  );
}
