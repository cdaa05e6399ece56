import { useTranslation } from 'react-i18next';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { ProgressBar } from '../../components/progress-bar.tsx';
import classes from './reading-note.module.css';

type Props = { readonly done: number; readonly total: number };

/** Why a page of a mapping with a long log is not there yet, and how much of it has been read. */
export function ReadingNote({ done, total }: Props) {
  const { t } = useTranslation('app');
  const words = t(($) => $.header.read, { done: integerText(done), total: integerText(total) });
  return (
    <div className={classes['note']}>
      <p className={classes['words']}>{words}</p>
      <ProgressBar label={words} done={done} total={total} />
      <p className={classes['meanwhile']}>{t(($) => $.readingMeanwhile)}</p>
    </div>
  );
}
