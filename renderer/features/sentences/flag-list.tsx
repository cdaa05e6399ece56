import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WrittenSentence } from '../../../shared/sentences/sentence.ts';
import classes from './read.module.css';

type Props = { readonly sentence: WrittenSentence };

/** What a sentence should not be printed with, in words; or that everything in it holds. */
export function FlagList({ sentence }: Props) {
  const { t } = useTranslation('sentences');
  if (sentence.flags.length === 0) {
    const checked = sentence.parts.some((part) => part.kind === 'claim');
    return checked ? (
      <p className={classes['fine']}>
        <IconCircleCheck size={17} aria-hidden />
        {t(($) => $.read.fine)}
      </p>
    ) : null;
  }
  return (
    <ul
      className={classes['flags']}
      aria-label={t(($) => $.read.flags, { count: sentence.flags.length })}
    >
      {sentence.flags.map((flag) => (
        <li key={`${flag.from} ${flag.kind}`} className={classes['flag']} data-kind={flag.kind}>
          <IconAlertTriangle size={17} aria-hidden />
          <span>{flag.message}</span>
        </li>
      ))}
    </ul>
  );
}
