import { IconAlertTriangle } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { contradictionSentence } from '../../../../shared/messages/sentence-flags.ts';
import { statedContradictions } from '../../../../shared/sentences/stated-percentage.ts';
import type { TableSpecification } from '../../../../shared/tables/specification.ts';
import { wholeOfTables } from '../../../../shared/tables/whole-of-tables.ts';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import { IntoView } from '../../../components/into-view.tsx';
import { useSpecifiedTable } from '../../../data/article-queries.ts';
import classes from './notes-field.module.css';

/** The N of a table, whatever its notes say; null: it has none, or is not yet known. */
function useWhole(table: TableSpecification): number | null {
  const { round } = useCurrentRound();
  const { notes, rows, filter } = useDeferredValue(table);
  const isMade = rows.length > 0 && filter.every((one) => one.categories.length > 0);
  const asked = notes.length > 0 && isMade ? { ...table, notes: [] } : null;
  const { data } = useSpecifiedTable({ round: round.id, release: null, digits: 1 }, asked);
  return data === undefined ? null : wholeOfTables(data.set.tables);
}

/** Percentages in the notes that the counts beside them do not bear out, of what they name or of the table's own N. */
export function NoteWarnings({ table }: { readonly table: TableSpecification }) {
  const { t } = useTranslation('builder');
  const whole = useWhole(table);
  const found = table.notes.flatMap((note, at) =>
    statedContradictions(note, whole === null ? [] : [whole]).map((one) => ({
      key: `${at} ${one.from}`,
      text: one.text,
      sentence: contradictionSentence(one),
    })),
  );
  return (
    <div
      role="status"
      aria-label={t(($) => $.settings.noteWarnings)}
      className={classes['warnings']}
    >
      {found.map(({ key, text, sentence }) => (
        <IntoView key={key}>
          <p>
            <IconAlertTriangle size={15} aria-hidden />
            <span>
              «{text}»: {sentence}
            </span>
          </p>
        </IntoView>
      ))}
    </div>
  );
}
