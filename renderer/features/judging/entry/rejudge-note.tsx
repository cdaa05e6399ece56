import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { RejudgeReasons } from '../../../components/rejudge-reasons.tsx';
import classes from './rejudge-note.module.css';

/** Says that the entry is to be judged anew, since the codebook changed or somebody overruled it, and why. */
export function RejudgeNote({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const { rejudge } = entry;
  if (rejudge.length === 0) return null;
  const byCodebook = rejudge.some((one) => one.kind === 'codebook');
  const must = rejudge.some((one) => one.weight === 'must');
  const heading = must ? 'must' : byCodebook ? 'could' : 'overruled';
  return (
    <section className={classes['note']}>
      <h2>{t(($) => $.rejudge[heading])}</h2>
      <RejudgeReasons reasons={rejudge} />
    </section>
  );
}
