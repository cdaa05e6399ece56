import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { withinSentence } from '../../../shared/lib/norwegian-format.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import classes from './rules-part.module.css';

/** The outcomes with what they mean, and which are borderline by rule. */
export function OutcomesPart({ codebook }: { readonly codebook: Codebook }) {
  const { t } = useTranslation('codebook');
  const { outcomes, criteria } = codebook;
  return (
    <dl className={classes['outcomes']}>
      {outcomes.map(({ id, short, tone, definition, alwaysBorderline }) => (
        <div key={id} className={classes['outcome']}>
          <dt>
            <OutcomeBadge label={short} tone={tone} borderline={alwaysBorderline !== undefined} />
          </dt>
          <dd>
            <p>{definition}</p>
            {alwaysBorderline !== undefined && (
              <p className={classes['always']}>
                {t(($) => $.always, {
                  criterion: withinSentence(
                    criteria.find((one) => one.id === alwaysBorderline.criterion)?.label ?? '',
                  ),
                  alternative:
                    outcomes.find((one) => one.id === alwaysBorderline.alternative)?.short ?? '',
                })}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
