import { useTranslation } from 'react-i18next';
import type { Codebook, Criterion } from '../../../shared/codebook/codebook.ts';
import { answersTo } from '../../../shared/codebook/profile.ts';
import type { EntryView } from '../../../shared/contract/views.ts';
import { dateOf } from '../../components/norwegian.ts';
import { passagesFor } from '../../components/passages.ts';
import classes from './comparison.module.css';
import { answersInWords } from './words.ts';

type Props = {
  readonly codebook: Codebook;
  readonly criterion: Criterion;
  readonly entry: EntryView;
};

type Said = EntryView['statements'][number];

/** The parts of what a source said that bear on the criterion, put together; empty where none do. */
function bearing(codebook: Codebook, criterion: Criterion, { text }: Said): string {
  if (text === null) return '';
  return passagesFor(codebook, criterion.id, text)
    .filter((one) => one.bears)
    .map((one) => one.text.trim())
    .join(' … ');
}

/** What each source says of one criterion: its answer, and its words where some of them bear on it. */
export function SourceLines({ codebook, criterion, entry }: Props) {
  const { t } = useTranslation('resolution');
  const lines = entry.statements.flatMap((one) => {
    if (one.withdrawn !== null) return [];
    const answer = answersInWords(codebook, criterion.id, answersTo(one.answers, criterion.id));
    const words = bearing(codebook, criterion, one);
    return answer === '' && words === '' ? [] : [{ one, answer, words }];
  });
  if (lines.length === 0) return <p className={classes['facts']}>{t(($) => $.saysNothing)}</p>;
  return (
    <ul
      className={classes['sources']}
      aria-label={t(($) => $.sourcesOn, { criterion: criterion.label })}
    >
      {lines.map(({ one, answer, words }) => (
        <li key={one.id}>
          <span className={classes['facts']}>
            {[
              t(($) => $.source[one.source]),
              ...(one.informant === null ? [] : [one.informant]),
              ...(one.date === null ? [] : [dateOf(one.date)]),
              ...(answer === '' ? [] : [t(($) => $.answers, { answer })]),
            ].join(', ')}
          </span>
          {words !== '' && <q className={classes['quote']}>{words}</q>}
        </li>
      ))}
    </ul>
  );
}
