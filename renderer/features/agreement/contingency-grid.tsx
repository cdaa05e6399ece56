import { useTranslation } from 'react-i18next';
import type { AgreementItem } from '../../../shared/agreement/agreement-items.ts';
import type { AgreementReport } from '../../../shared/agreement/agreement-report.ts';
import { categoryLabel } from '../../../shared/agreement/item-words.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import booktabs from '../../components/booktabs.module.css';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import page from './agreement.module.css';
import button from '../../components/number-button.module.css';
import classes from './item-detail.module.css';

export type CellChoice = { readonly row: string; readonly column: string };

type Props = {
  readonly item: AgreementItem;
  readonly report: AgreementReport;
  readonly codebook: Codebook;
  readonly chosen: CellChoice | null;
  readonly onChoose: (cell: CellChoice) => void;
};

/** More answers than this make a table too wide to read; then only what occurs is listed. */
const widest = 9;

/** The table behind the statistics; a number opens the units behind it. */
export function ContingencyGrid({ item, report, codebook, chosen, onChoose }: Props) {
  const { t } = useTranslation('agreement');
  const { table, raterNames } = report;
  if (table.cells.length === 0) return null;
  const [first = '', second = ''] = raterNames;
  const labels = new Map(
    table.categories.map((category) => [category, categoryLabel(codebook, item, category)]),
  );
  const label = (category: string): string => labels.get(category) ?? category;
  const number = (row: string, column: string) => {
    const count = table.cells.find((one) => one.row === row && one.column === column)?.count;
    if (count === undefined) return <span className={classes['empty']}>·</span>;
    return (
      <button
        type="button"
        className={button['number']}
        aria-pressed={chosen?.row === row && chosen.column === column}
        aria-label={t(($) => $.grid.open, { row: label(row), column: label(column), count })}
        onClick={() => onChoose({ row, column })}
      >
        {integerText(count)}
      </button>
    );
  };
  const what =
    table.kind === 'raters' ? t(($) => $.grid.rows, { first, second }) : t(($) => $.grid.pairs);
  return (
    <div>
      <h3 className={page['small']}>{t(($) => $.grid.title)}</h3>
      <ScrollRegion label={t(($) => $.grid.title)} className={classes['scroller']}>
        <table className={`${booktabs['table']} ${classes['grid']}`}>
          <caption className={classes['what']}>{what}</caption>
          {table.categories.length > widest ? (
            <Listed table={table} label={label} number={number} />
          ) : (
            <>
              <thead>
                <tr>
                  <th scope="col">{t(($) => $.grid.corner)}</th>
                  {table.categories.map((column) => (
                    <th key={column} scope="col" className={booktabs['number']}>
                      {label(column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.categories.map((row) => (
                  <tr key={row}>
                    <th scope="row">{label(row)}</th>
                    {table.categories.map((column) => (
                      <td
                        key={column}
                        className={booktabs['number']}
                        data-same={row === column || undefined}
                      >
                        {number(row, column)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </>
          )}
        </table>
      </ScrollRegion>
    </div>
  );
}

type ListedProps = {
  readonly table: AgreementReport['table'];
  readonly label: (category: string) => string;
  readonly number: (row: string, column: string) => React.ReactNode;
};

/** What occurs, the most frequent first. */
function Listed({ table, label, number }: ListedProps) {
  const { t } = useTranslation('agreement');
  const cells = table.cells.toSorted((one, other) => other.count - one.count);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.grid.pairOf)}</th>
          <th scope="col" className={booktabs['number']}>
            {t(($) => $.grid.count)}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ row, column }) => (
          <tr key={`${row} ${column}`}>
            <th scope="row">
              {row === column
                ? `${label(row)} (${t(($) => $.grid.same)})`
                : `${label(row)} / ${label(column)}`}
            </th>
            <td className={booktabs['number']} data-same={row === column || undefined}>
              {number(row, column)}
            </td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
