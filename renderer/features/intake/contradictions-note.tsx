import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../shared/contract/intake-views.ts';
import classes from './intake.module.css';

type Props = { readonly contradictions: ImportReport['contradictions'] };

/** As many as are told here; all of them stand on the page of sentences and at their entries. */
const mostTold = 3;

/** Percentages in the file that do not go with the counts beside them; they are stored as they stand. */
export function ContradictionsNote({ contradictions }: Props) {
  const { t } = useTranslation('intake');
  if (contradictions.length === 0) return null;
  return (
    <div className={classes['contradictions']}>
      <p>
        <IconAlertTriangle size={15} aria-hidden />{' '}
        {t(($) => $.contradictions.title, { count: contradictions.length })}
      </p>
      <ul>
        {contradictions.slice(0, mostTold).map(({ unit, text, message }) => (
          <li key={`${unit} ${text}`}>
            «{text}»: {message}
          </li>
        ))}
      </ul>
      {contradictions.length > mostTold && (
        <p>{t(($) => $.contradictions.more, { count: contradictions.length - mostTold })}</p>
      )}
    </div>
  );
}
