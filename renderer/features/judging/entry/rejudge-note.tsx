import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import classes from './rejudge-note.module.css';

/** Says that a new version of the codebook asks for a new look at the entry, and why. */
export function RejudgeNote({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const { rejudge } = entry;
  if (rejudge.length === 0) return null;
  const must = rejudge.some((one) => one.weight === 'must');
  const several = new Set(rejudge.map((one) => one.judge)).size > 1;
  return (
    <section className={classes['note']}>
      <h2>{must ? t(($) => $.rejudge.must) : t(($) => $.rejudge.could)}</h2>
      <ul>
        {rejudge.map((one) => (
          <li key={`${one.judge} ${one.sentence}`}>
            {several && `${one.judge}: `}
            {one.sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
