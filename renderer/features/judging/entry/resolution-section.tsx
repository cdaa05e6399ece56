import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { criterionLabel } from '../../../../shared/codebook/labels.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { withinSentence } from '../../../../shared/lib/norwegian-format.ts';
import { resolutionAddress } from '../../../app/addresses.ts';
import { OutcomeBadge } from '../../../components/outcome-badge.tsx';
import { useWhoResolved } from '../../../components/use-who-resolved.ts';
import { useJudging } from '../judging-context.ts';
import classes from './entry.module.css';
import { useOutcomeOf } from './use-outcome-of.ts';

/** What settled judgements that differed: who, how, when and why. Said too where a later judgement says otherwise. */
export function ResolutionSection({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const { codebookContent: codebook } = useJudging().round;
  const who = useWhoResolved();
  const outcomeOf = useOutcomeOf();
  const last = entry.resolutions.findLast((one) => one.withdrawn === null);
  if (last === undefined) return null;
  const outcome = outcomeOf(last.outcome);
  const { borderline: mark } = last;
  const inWords = (id: string): string => withinSentence(outcomeOf(id)?.label ?? id);
  return (
    <section className={classes['section']} aria-labelledby="entry-resolution">
      <h2 id="entry-resolution" className={classes['heading']}>
        {t(($) => $.resolution.title)}
      </h2>
      {!last.stands && <p className={classes['ochre']}>{t(($) => $.resolution.contradicted)}</p>}
      <div className={classes['line']}>
        <div>
          <strong>{who(last)}</strong>
          {last.outcome !== last.derived && (
            <span className={classes['soft']}>
              {' '}
              · {t(($) => $.judgements.deviates, { derived: inWords(last.derived) })}
            </span>
          )}
          <p className={classes['why']}>{last.rationale}</p>
          {mark !== null && (
            <p className={classes['soft']}>
              {t(($) => $.resolution.marked, {
                criterion: withinSentence(criterionLabel(codebook, mark.criterion)),
                outcome: inWords(mark.alternative),
              })}
              {mark.rationale !== last.rationale && ` «${mark.rationale}»`}
            </p>
          )}
          <Link href={resolutionAddress(entry.unit)}>{t(($) => $.resolution.open)}</Link>
        </div>
        <OutcomeBadge
          tone={outcome?.tone ?? 'none'}
          label={outcome?.short ?? last.outcome}
          borderline={mark !== null}
        />
      </div>
    </section>
  );
}
