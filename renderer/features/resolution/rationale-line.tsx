import { useTranslation } from 'react-i18next';
import type { Side } from './choice.ts';
import classes from './comparison.module.css';

type Props = {
  readonly sides: readonly Side[];
  readonly columns: number;
  /** The rationale of what was settled, or null. */
  readonly resolved: string | null;
};

/** Why each judged as they did, and why it was settled so: across the whole table. */
export function RationaleLine({ sides, columns, resolved }: Props) {
  const { t } = useTranslation('resolution');
  const lines = [
    ...sides.map(({ id, judge, rationale }) => ({ id: String(id), who: judge, text: rationale })),
    ...(resolved === null ? [] : [{ id: 'resolved', who: t(($) => $.chosen), text: resolved }]),
  ];
  return (
    <tr>
      <th scope="row">{t(($) => $.rationale)}</th>
      <td colSpan={columns - 1}>
        <ul className={classes['sources']}>
          {lines.map(({ id, who, text }) => (
            <li key={id}>
              <span className={classes['facts']}>
                {text === null ? `${who}: ${t(($) => $.noRationale)}` : who}
              </span>
              {text !== null && <q className={classes['quote']}>{text}</q>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
