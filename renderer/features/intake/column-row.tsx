import { Select, type ComboboxData } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './columns.module.css';

type Props = {
  readonly heading: string;
  readonly samples: readonly string[];
  /** What the program proposes or remembers. */
  readonly proposed: string | null;
  readonly remembered: boolean;
  readonly meaning: string | null;
  readonly options: ComboboxData;
  readonly disabled: boolean;
  readonly onMeaning: (heading: string, meaning: string | null) => void;
};

/** One column of the file: its heading, what stands in it, and what it means. */
export const ColumnRow = memo(function ColumnRow(props: Props) {
  const { heading, samples, proposed, remembered, meaning, options, disabled, onMeaning } = props;
  const { t } = useTranslation('intake');
  const distinct = [...new Set(samples)];
  const mark = ((): string | null => {
    if (meaning !== proposed) return t(($) => $.columns.changed);
    if (remembered) return t(($) => $.columns.remembered);
    return meaning === null ? null : t(($) => $.columns.proposed);
  })();
  return (
    <tr data-unused={meaning === null || undefined}>
      <th scope="row" className={classes['heading']}>
        <span title={heading}>{heading === '' ? t(($) => $.columns.noHeading) : heading}</span>
      </th>
      <td className={classes['samples']}>
        {samples.length === 0 ? (
          <em>{t(($) => $.columns.noSamples)}</em>
        ) : (
          <span title={distinct.join('\n')}>{distinct.join(' · ')}</span>
        )}
      </td>
      <td className={classes['meaning']}>
        <Select
          aria-label={t(($) => $.columns.meaningOf, { heading })}
          data={options}
          value={meaning ?? ''}
          allowDeselect={false}
          searchable
          nothingFoundMessage={t(($) => $.columns.nothingFound)}
          disabled={disabled}
          maxDropdownHeight={320}
          onChange={(value) => onMeaning(heading, value === '' ? null : value)}
        />
        {mark !== null && (
          <span className={classes['mark']} data-changed={meaning !== proposed || undefined}>
            {mark}
          </span>
        )}
      </td>
    </tr>
  );
});
