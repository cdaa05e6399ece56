import { useTranslation } from 'react-i18next';
import type { CodebookDifference } from '../../../shared/codebook/codebook-difference.ts';
import classes from './difference-list.module.css';

type Props = {
  readonly differences: readonly CodebookDifference[];
  readonly before: number;
  readonly after: number;
};

/** What differs between two versions, side by side: before at the left, after at the right. */
export function DifferenceList({ differences, before, after }: Props) {
  const { t } = useTranslation('codebook');
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.difference.before, { version: before })}</th>
          <th scope="col">{t(($) => $.difference.after, { version: after })}</th>
        </tr>
      </thead>
      {differences.map((one, at) => (
        // Two differences may read alike, and the list is made anew as a whole.
        <tbody key={`${String(at)} ${one.what}`}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={classes['what']}>
              {one.what}
            </th>
          </tr>
          <tr>
            <td data-side="before">
              {one.before === null ? (
                <span className={classes['nothing']}>{t(($) => $.difference.notThere)}</span>
              ) : (
                <del className={classes['words']}>{one.before}</del>
              )}
            </td>
            <td data-side="after">
              {one.after === null ? (
                <span className={classes['nothing']}>{t(($) => $.difference.gone)}</span>
              ) : (
                <ins className={classes['words']}>{one.after}</ins>
              )}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
