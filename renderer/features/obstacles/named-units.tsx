import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { countOf } from '../../components/norwegian.ts';
import { TextButton } from '../../components/text-button.tsx';
import classes from './obstacles.module.css';

type Props = {
  readonly units: readonly { readonly unit: UnitNumber; readonly name: string }[];
  /** So many names stand until more are asked for. */
  readonly most: number;
  /** The id of what they are the units of. */
  readonly labelledBy?: string;
};

/** So many more at a time: a wall of names is no help to anybody. */
const portion = 300;

/** Units by name, each with the way to its entry. */
export function NamedUnits({ units, most, labelledBy }: Props) {
  const { t } = useTranslation('obstacles');
  const [room, setRoom] = useState(most);
  const left = units.length - room;
  return (
    <ul className={classes['units']} aria-labelledby={labelledBy}>
      {units.slice(0, room).map((one) => (
        <li key={one.unit}>
          <Link href={entryAddress(one.unit)}>{one.name}</Link>
        </li>
      ))}
      {left > 0 && (
        <li>
          <TextButton onPress={() => setRoom(room + portion)}>
            {left > portion
              ? t(($) => $.moreUnitsOf, { rest: countOf(portion), left: countOf(left) })
              : t(($) => $.moreUnits, { rest: countOf(left) })}
          </TextButton>
        </li>
      )}
    </ul>
  );
}
