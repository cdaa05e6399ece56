import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { ResolutionView } from '../../../shared/contract/views.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import { outcomeOf, stillOpen, type Side } from './choice.ts';
import type { Choosing } from './choosing.ts';
import classes from './comparison.module.css';
import { LineHead } from './line-head.tsx';
import { outcomeInWords } from './words.ts';

type Props = {
  readonly codebook: Codebook;
  readonly sides: readonly Side[];
  readonly differs: boolean;
  readonly choosing: Choosing | null;
  readonly resolution: ResolutionView | null;
};

/** What each came to, and whether against the rules; and what the choice comes to, at once. */
export function OutcomeLine({ codebook, sides, differs, choosing, resolution }: Props) {
  const { t } = useTranslation('resolution');
  const badge = (id: string) => {
    const outcome = codebook.outcomes.find((one) => one.id === id);
    return <OutcomeBadge tone={outcome?.tone ?? 'none'} label={outcome?.short ?? id} />;
  };
  // Nothing follows yet from answers that are still to be chosen.
  const missing =
    choosing === null ? 0 : stillOpen(codebook, sides, choosing.choice).criteria.length;
  const chosen = choosing === null || missing > 0 ? null : outcomeOf(codebook, choosing.choice);
  const holds = resolution?.outcome ?? chosen;
  return (
    <tr data-differs={differs || undefined}>
      <LineHead label={t(($) => $.outcome)} keyLabel={null} differs={differs} />
      {sides.map((side) => (
        <td key={side.id}>
          {badge(side.outcome)}
          {side.outcome !== side.derived && (
            <span className={classes['facts']}>
              {t(($) => $.deviates, { derived: outcomeInWords(codebook, side.derived) })}
            </span>
          )}
        </td>
      ))}
      <td className={classes['chosen']}>
        {holds === null ? (
          <span className={classes['missing']}>{t(($) => $.notYet)}</span>
        ) : (
          badge(holds)
        )}
      </td>
    </tr>
  );
}
