import { useTranslation } from 'react-i18next';
import type { EntryView, JudgementView } from '../../../../shared/contract/views.ts';
import { dateOf } from '../../../components/norwegian.ts';
import { OutcomeBadge } from '../../../components/outcome-badge.tsx';
import { useJudging } from '../judging-context.ts';
import classes from './entry.module.css';

/** In: an entry and the asker. Out: the judgements of others that the asker may not see before judging. */
function hiddenFrom(entry: EntryView): readonly JudgementView[] {
  const others = entry.judgements.filter((one) => one.current && !one.own);
  const judged = entry.judgements.some((one) => one.own && one.current);
  return entry.awaitingSecond && !judged ? others : [];
}

/** What has been judged, by whom and why. A first judgement is kept from the one who is to judge independently. */
export function JudgementList({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const { codebookContent: codebook } = useJudging().round;
  const hidden = hiddenFrom(entry);
  const shown = entry.judgements.filter((one) => !hidden.includes(one) && one.current);
  if (hidden.length === 0 && shown.length === 0) return null;
  const outcomeOf = (id: string) => codebook.outcomes.find((one) => one.id === id);
  return (
    <section className={classes['section']}>
      <h2 className={classes['heading']}>{t(($) => $.judgements.title)}</h2>
      {entry.toResolve && <p className={classes['ochre']}>{t(($) => $.judgements.differ)}</p>}
      {hidden.length > 0 && (
        <p className={classes['soft']}>
          {t(($) => $.judgements.hidden, { who: hidden.map((one) => one.judge).join(', ') })}
        </p>
      )}
      <ul className={classes['lines']}>
        {shown.map((one) => {
          const outcome = outcomeOf(one.outcome);
          const derived = outcomeOf(one.derived);
          const why = one.borderline?.rationale ?? one.rationale;
          return (
            <li key={one.id} className={classes['line']}>
              <div>
                <strong>{one.judge}</strong>
                {one.own && ` (${t(($) => $.judgements.own)})`} · {dateOf(one.date ?? one.time)}
                {one.outcome !== one.derived && (
                  <span className={classes['soft']}>
                    {' '}
                    ·{' '}
                    {t(($) => $.judgements.deviates, {
                      derived: derived?.short ?? one.derived,
                    })}
                  </span>
                )}
                {why !== null && <p className={classes['why']}>{why}</p>}
              </div>
              <OutcomeBadge
                tone={outcome?.tone ?? 'none'}
                label={outcome?.short ?? one.outcome}
                borderline={one.borderline !== null}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
