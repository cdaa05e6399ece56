import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { useAppendix } from '../../data/appendix-queries.ts';
import { useQueue } from '../../data/queries.ts';
import { useFinalReleases } from '../../data/release-queries.ts';
import { MethodDesk } from './method-desk.tsx';

/** The method appendix as it will be printed, and what each sentence of it rests on. */
export function MethodPage() {
  const { t } = useTranslation('method');
  const { round } = useCurrentRound();
  const [wanted, setRelease] = useState<ReleaseNumber | null>(null);
  const { releases, corrected } = useFinalReleases(round.id);
  const release = releases.find((one) => one === wanted) ?? null;
  const appendix = useAppendix(round.id, release);
  const queue = useQueue(round.id);
  if (appendix.data === undefined || queue.data === undefined)
    return <AwaitingPage title={t(($) => $.title)} questions={[appendix, queue]} />;
  return (
    <MethodDesk
      appendix={appendix.data}
      names={new Map(queue.data.rows.map(({ unit, name }) => [unit, name]))}
      releases={releases}
      corrected={corrected}
      release={release}
      onRelease={setRelease}
    />
  );
}
