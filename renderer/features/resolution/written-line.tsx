import classes from './comparison.module.css';

type Props = {
  /** Who wrote what; those who wrote nothing are left out. */
  readonly written: readonly {
    readonly id: string;
    readonly judge: string;
    readonly text: string;
  }[];
  readonly columns: number;
};

/** What people wrote of the line above it, across the whole table, since columns are too narrow for words. */
export function WrittenLine({ written, columns }: Props) {
  if (written.length === 0) return null;
  return (
    <tr className={classes['beside']}>
      <td colSpan={columns}>
        <ul className={classes['sources']}>
          {written.map(({ id, judge, text }) => (
            <li key={id}>
              <span className={classes['facts']}>{judge}</span>
              <q className={classes['quote']}>{text}</q>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
