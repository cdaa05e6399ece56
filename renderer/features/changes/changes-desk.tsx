import { Button, Select } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { ReleaseNav } from '../../app/release-nav.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { IntoView } from '../../components/into-view.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { WriteButton } from '../../components/write-button.tsx';
import {
  useDifference,
  useDifferenceExport,
  type useDifferenceChoices,
} from '../../data/changes-queries.ts';
import classes from './changes.module.css';
import { ChangesText } from './changes-text.tsx';
import { pairShown, type ShownPair } from './pair-shown.ts';

type Choices = NonNullable<ReturnType<typeof useDifferenceChoices>['data']>;

/** Which two, what differs in short, and everything that does. */
export function ChangesDesk({ choices }: { readonly choices: Choices }) {
  const { t } = useTranslation('changes');
  const { round } = useCurrentRound();
  const sheet = useRef<HTMLDivElement>(null);
  // Until somebody chooses, it follows what there is: a release may have come since the page was last seen.
  const [wanted, setChosen] = useState<ShownPair | null>(null);
  const chosen = wanted ?? pairShown(choices, round.id);
  const asked = { round: round.id, ...chosen };
  const difference = useDifference(asked, round.id);
  const [written, write] = useDifferenceExport();
  const nameOf = ({ number, round: of, roundName, correctedBy }: Choices['releases'][number]) => {
    const said =
      correctedBy.length === 0
        ? t(($) => $.release, { number })
        : t(($) => $.corrected, { number, by: listText(correctedBy) });
    return of === round.id ? said : t(($) => $.releaseOf, { release: said, round: roundName });
  };
  const versions = [
    ...choices.releases.map((one) => ({ value: String(one.number), label: nameOf(one) })),
    { value: '', label: t(($) => $.now) },
  ];
  const numbered = (value: string | null): ReleaseNumber | null =>
    choices.releases.find((one) => one.number === value)?.number ?? null;
  const step = (by: 1 | -1): void => {
    const all = [
      ...(sheet.current?.querySelectorAll<HTMLElement>('summary, [data-entry] a') ?? []),
    ];
    const at = all.findIndex((one) => one === document.activeElement);
    const next =
      at < 0 && by < 0 ? all.at(-1) : all[Math.min(Math.max(at + by, 0), all.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const swap = (): void => setChosen({ from: chosen.to, to: chosen.from });
  useActions({
    nextDifference: () => step(1),
    previousDifference: () => step(-1),
    swapDifference: swap,
    exportDifference: () => void write(asked),
  });
  return (
    <>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)}>
        <WriteButton
          label={t(($) => $.export)}
          doing={t(($) => $.exporting)}
          busy={written.kind === 'doing'}
          onPress={() => void write(asked)}
        />
      </PageHeading>
      <ReleaseNav />
      <div className={classes['choices']}>
        <Select
          label={t(($) => $.from)}
          data={versions}
          value={chosen.from ?? ''}
          allowDeselect={false}
          onChange={(value) => setChosen({ ...chosen, from: numbered(value) })}
        />
        <Select
          label={t(($) => $.to)}
          data={versions}
          value={chosen.to ?? ''}
          allowDeselect={false}
          onChange={(value) => setChosen({ ...chosen, to: numbered(value) })}
        />
        <Button variant="default" aria-keyshortcuts="b" onClick={swap}>
          {t(($) => $.swap)}
        </Button>
      </div>
      {written.kind === 'refused' && (
        <IntoView>
          <RefusalNote text={written.refusal.message} />
        </IntoView>
      )}
      {written.kind === 'done' && (
        <p className={classes['soft']} role="status">
          {t(($) => $.written, {
            folder: written.value.folder,
            files: written.value.files.join(', '),
          })}
        </p>
      )}
      {difference.data === undefined ? (
        <Awaiting questions={[difference]} />
      ) : (
        <div ref={sheet} className={classes['text']} aria-busy={difference.isPlaceholderData}>
          {difference.data.from.round !== difference.data.to.round && (
            <p className={classes['soft']}>
              {t(($) => $.otherRounds)} <Link href="/sammenlign">{t(($) => $.compareRounds)}</Link>
            </p>
          )}
          <ChangesText difference={difference.data} />
        </div>
      )}
    </>
  );
}
