import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { ResolutionView } from '../../../shared/contract/views.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import classes from './case.module.css';
import { useWhoResolved } from '../../components/use-who-resolved.ts';

type Props = {
  readonly codebook: Codebook;
  readonly resolutions: readonly ResolutionView[];
};

/** What was settled before and no longer holds, each with why not. Nothing where there is none. */
export function EarlierResolutions({ codebook, resolutions }: Props) {
  const { t } = useTranslation('resolution');
  const who = useWhoResolved();
  const earlier = resolutions.filter((one) => !one.stands);
  if (earlier.length === 0) return null;
  return (
    <section className={classes['all']}>
      <h3>{t(($) => $.resolved.earlier)}</h3>
      {earlier.map((one) => {
        const outcome = codebook.outcomes.find(({ id }) => id === one.outcome);
        return (
          <article key={one.id} className={classes['source']}>
            <p className={classes['facts']}>
              <OutcomeBadge
                tone={outcome?.tone ?? 'none'}
                label={outcome?.short ?? one.outcome}
                borderline={one.borderline !== null}
              />{' '}
              {who(one)}
            </p>
            <blockquote>«{one.rationale}»</blockquote>
            <p className={classes['facts']}>
              {one.withdrawn === null
                ? t(($) => $.resolved.contradicted)
                : t(($) => $.resolved.withdrawn, { reason: one.withdrawn })}
            </p>
          </article>
        );
      })}
    </section>
  );
}
