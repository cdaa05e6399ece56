import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetView } from '../../../shared/contract/intake-views.ts';
import { Panel } from '../../components/panel.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { differsFromProposal, type ColumnChoices } from './column-choices.ts';
import { ColumnRow } from './column-row.tsx';
import classes from './columns.module.css';
import { groupMeanings } from './meaning-groups.ts';

type Props = {
  readonly sheet: SheetView;
  readonly meanings: readonly string[];
  readonly labels: (meaning: string) => string;
  readonly choices: ColumnChoices;
  readonly disabled: boolean;
  readonly onMeaning: (heading: string, meaning: string | null) => void;
  readonly onRestore: () => void;
};

/** Every column of the sheet with some of what stands in it and what it means. */
export function ColumnsPanel(props: Props) {
  const { sheet, meanings, labels, choices, disabled, onMeaning, onRestore } = props;
  const { t } = useTranslation('intake');
  const options = useMemo(
    () => [
      { value: '', label: t(($) => $.columns.notUsed) },
      ...groupMeanings(meanings).map(({ group, meanings: ids }) => ({
        group: t(($) => $.groups[group]),
        items: ids.map((value) => ({ value, label: labels(value) })),
      })),
    ],
    [meanings, labels, t],
  );
  const used = sheet.headings.filter(({ heading }) => (choices[heading] ?? null) !== null).length;
  const changed = differsFromProposal(sheet, choices);
  return (
    <Panel
      className={classes['panel'] ?? ''}
      title={t(($) => $.columns.title)}
      aside={
        <p className={classes['used']}>
          {changed && (
            <button type="button" className={classes['restore']} onClick={onRestore}>
              {t(($) => $.columns.restore)}
            </button>
          )}
          {t(($) => $.columns.used, { used, all: sheet.headings.length })}
        </p>
      }
    >
      <ScrollRegion className={classes['scroller']} label={t(($) => $.columns.title)}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.columns.heading)}</th>
              <th scope="col">{t(($) => $.columns.samples)}</th>
              <th scope="col">{t(($) => $.columns.meaning)}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.headings.map(({ heading, meaning, remembered, samples }, at) => (
              <ColumnRow
                // A heading can stand twice in a file, so its place is what tells columns apart.
                key={`${at} ${heading}`}
                heading={heading}
                samples={samples}
                proposed={meaning}
                remembered={remembered}
                meaning={choices[heading] ?? null}
                options={options}
                disabled={disabled}
                onMeaning={onMeaning}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}
