import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReleasePage } from '../../../shared/contract/release-views.ts';
import type { RoundSummary } from '../../../shared/contract/views.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { Kbd } from '../../components/kbd.tsx';
import type { Doing } from '../../data/use-doing.ts';
import { FreezeForm, type CorrectionAsked } from './freeze-form.tsx';
import { FrozenFacts } from './frozen-facts.tsx';
import { OverviewPreview } from './overview-preview.tsx';
import classes from './release.module.css';
import { newestFirst, type Standing } from './standing.ts';
import { Step } from './step.tsx';
import { SummaryFigures } from './summary-figures.tsx';
import { WaiversNote } from './waivers-note.tsx';

type Props = {
  readonly round: RoundSummary;
  readonly page: ReleasePage;
  readonly standing: Standing;
  readonly previewed: boolean;
  readonly onPreview: (shown: boolean) => void;
  readonly freezing: Doing<unknown>;
  readonly onFreeze: (number: ReleaseNumber, corrects: CorrectionAsked | null) => void;
  readonly freezeRef: Ref<HTMLButtonElement>;
};

/** What will be signed: its numbers, its borderline cases, the overview itself; and the freezing of it. */
export function LookStep(props: Props) {
  const { round, page, standing, previewed, onPreview, freezing, onFreeze, freezeRef } = props;
  const { t } = useTranslation('release');
  const { summary } = page;
  const done = standing.kind === 'to-sign' || standing.kind === 'released';
  return (
    <Step number={2} title={t(($) => $.steps.look)} done={done}>
      <SummaryFigures summary={summary} />
      <WaiversNote />
      <p className={classes['links']}>
        <Link href="/grenseland">{t(($) => $.look.seeBorderline)}</Link>
        <Link href="/tabeller">{t(($) => $.look.seeTables)}</Link>
      </p>
      <div>
        <Button
          variant="default"
          aria-haspopup="dialog"
          aria-keyshortcuts="v"
          rightSection={<Kbd of="v" />}
          onClick={() => onPreview(true)}
        >
          {t(($) => $.look.showPreview)}
        </Button>
      </div>
      <OverviewPreview round={round.id} shown={previewed} onClose={() => onPreview(false)} />
      {standing.kind === 'to-sign' && <FrozenFacts release={standing.candidate} />}
      {standing.kind === 'released' && (
        <p className={classes['soft']}>
          {t(($) => $.sign.nothingChanged, { number: standing.release.number })}
        </p>
      )}
      {standing.kind === 'blocked' && <p className={classes['soft']}>{t(($) => $.look.blocked)}</p>}
      {standing.kind === 'to-freeze' && (
        <FreezeForm
          // A number that has been used up is not proposed again.
          key={standing.outdated?.number ?? page.next}
          proposed={standing.outdated?.number ?? page.next}
          outdated={standing.outdated}
          correctable={newestFirst(page.releases).flatMap((one) => (one.final ? [one.number] : []))}
          freezing={freezing}
          onFreeze={onFreeze}
          buttonRef={freezeRef}
        />
      )}
    </Step>
  );
}
