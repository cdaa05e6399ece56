import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { listText } from '../../../../shared/lib/norwegian-format.ts';
import { dateOf } from '../../../components/norwegian.ts';
import { OutcomeBadge } from '../../../components/outcome-badge.tsx';
import { JudgementsBeside } from './judgements-beside.tsx';
import classes from './entry.module.css';
import { UnderVersion } from './under-version.tsx';
import { useOutcomeOf } from './use-outcome-of.ts';

/** What has been judged, by whom and why. A first judgement is kept from the one who is to judge independently. */
export function JudgementList({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const outcomeOf = useOutcomeOf();
  const shown = entry.judgements.filter((one) => one.current);
  if (!entry.withheld && shown.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2 className={classes['heading']}>{t(($) => $.judgements.title)}</h2>
      {entry.toResolve && <p className={classes['ochre']}>{t(($) => $.judgements.differ)}</p>}
      {entry.withheld && (
        <p className={classes['withheld']} role="note">
          <IconEyeOff size={16} stroke={1.8} aria-hidden />
          {t(($) => $.judgements.hidden, { who: listText(entry.judges) })}
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
                {one.independent === true && (
                  <span className={classes['soft']}> · {t(($) => $.judgements.independent)}</span>
                )}
                <UnderVersion judgement={one} />
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
      {shown.length > 1 && <JudgementsBeside judgements={shown} />}
    </section>
  );
}
