import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { EntryView } from '../../../shared/contract/views.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import classes from '../../components/side-by-side.module.css';

type Props = { readonly codebook: Codebook; readonly entry: EntryView };

/** The outcome that stands, and in grenseland the other one it could have been. */
export function BesideOutcome({ codebook, entry }: Props) {
  const { t } = useTranslation('lists');
  const app = useTranslation('app').t;
  const outcomeOf = (id: string) => codebook.outcomes.find((one) => one.id === id);
  if (entry.withheld)
    return <OutcomeBadge tone="undecided" label={t(($) => $.value['holdes-tilbake'])} />;
  if (entry.outcome === null) {
    const reached = entry.standing !== 'not-reached';
    return (
      <OutcomeBadge
        tone={reached ? 'undecided' : 'not-reached'}
        label={reached ? app(($) => $.outcome.undecided) : app(($) => $.outcome.notReached)}
      />
    );
  }
  const outcome = outcomeOf(entry.outcome);
  const { borderline } = entry;
  return (
    <>
      <OutcomeBadge
        tone={outcome?.tone ?? 'none'}
        label={outcome?.short ?? entry.outcome}
        borderline={borderline !== null}
      />
      {borderline !== null && (
        <p className={classes['county']}>
          {t(($) => $.couldBe, {
            outcome: outcomeOf(borderline.alternative)?.label ?? borderline.alternative,
          })}
        </p>
      )}
    </>
  );
}
