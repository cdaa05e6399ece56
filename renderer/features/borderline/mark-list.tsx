import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import type { CodebookWords } from './codebook-words.ts';
import { MarkRow } from './mark-row.tsx';
import classes from './mark-list.module.css';

type Props = {
  readonly rows: readonly BorderlineRow[];
  readonly words: CodebookWords;
  readonly compared: readonly UnitNumber[];
  readonly onCompare: (unit: UnitNumber) => void;
  readonly listRef: Ref<HTMLUListElement>;
};

/** Every borderline case that is left by the filters. */
export function MarkList({ rows, words, compared, onCompare, listRef }: Props) {
  const { t } = useTranslation('borderline');
  return (
    <ul ref={listRef} className={classes['list']} aria-label={t(($) => $.list.label)}>
      {rows.map((row) => (
        <MarkRow
          key={row.unit}
          row={row}
          words={words}
          compared={compared.includes(row.unit)}
          onCompare={() => onCompare(row.unit)}
        />
      ))}
    </ul>
  );
}
