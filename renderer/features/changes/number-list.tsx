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

/** Out: what tells how a unit changes a number. */
function useEffectWords(): (effect: UnitEffect) => string {
  const { t } = useTranslation('changes');
  return ({ counted, swings, among }) => {
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
    return said.join(', ');
  };
}

type NumberProps = {
  readonly change: NumberChange;
  readonly names: ReadonlyMap<string, string>;
};

function NumberLine({ change, names }: NumberProps) {
  const { t } = useTranslation('changes');
  const effectWords = useEffectWords();
  const { words, from, to, because } = change;
  return (
    <details className={classes['number']}>
      <summary>
        <span className={classes['place']}>{placeText(words)}</span>{' '}
        <span className={classes['values']}>
          {t(($) => $.numbers.becomes, { from: numberThenText(from), to: numberThenText(to) })}
        </span>
      </summary>
      {because.flatMap(({ cause, units }) =>
        [...groupBy(units, effectWords)].map(([effect, alike]) => (
          <div key={`${cause} ${effect}`} className={classes['cause']}>
            <h4>
              {t(($) => $.numbers.because, {
                cause: causeWords[cause],
                count: alike.length,
                effect,
              })}
            </h4>
            <ul>
              {alike.map(({ unit }) => (
                <li key={unit}>
                  <Link href={entryAddress(unit)}>{names.get(unit) ?? unit}</Link>
                </li>
              ))}
            </ul>
          </div>
        )),
      )}
    </details>
  );
}

/** The numbers that are others, by table; each opens to the units that make the difference, and why. */
export function NumberList({ difference }: { readonly difference: DifferenceView }) {
  const { t } = useTranslation('changes');
  const [shown, setShown] = useState(PORTION);
  const { numbers, entries } = difference;
  const names = new Map(entries.map((one) => [String(one.unit), one.name]));
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
