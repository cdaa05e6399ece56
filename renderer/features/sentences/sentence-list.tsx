import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SavedSentence } from '../../../shared/contract/sentence-contract.ts';
import side from '../../components/side-list.module.css';
import { sentenceState } from './sentence-state.ts';
import classes from './sentences.module.css';

type Props = {
  readonly sentences: readonly SavedSentence[];
  /** The id of the one shown; null: a new one. */
  readonly current: string | null;
};

/** The saved sentences as they read now, each with its mark where it cannot stand. */
export function SentenceList({ sentences, current }: Props) {
  const { t } = useTranslation('sentences');
  return (
    <nav aria-label={t(($) => $.title)}>
      <h2 className={classes['small']}>{t(($) => $.list)}</h2>
      <ul className={side['list']}>
        {sentences.map((one) => {
          const state = sentenceState(one);
          return (
            <li key={one.id}>
              <Link
                href={`/setninger/${one.id}`}
                className={side['link']}
                aria-current={one.id === current ? 'page' : undefined}
              >
                <span className={side['which']}>{one.id}</span>
                <span className={classes['line']}>{one.written?.text ?? one.source}</span>
                {state !== 'fine' && (
                  <span className={classes['mark']} data-state={state}>
                    {t(($) => $[state])}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
        <li>
          <Link
            href="/setninger/ny"
            className={side['link']}
            aria-current={current === null ? 'page' : undefined}
          >
            {t(($) => $.fresh)}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
