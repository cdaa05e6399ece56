import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { DigitsChoice, VersionChoice } from '../../components/number-choices.tsx';
import { useQueue } from '../../data/queries.ts';
import { useFinalReleases } from '../../data/release-queries.ts';
import {
  useComparedSentences,
  useReferences,
  useSentences,
  type SentenceChoice,
} from '../../data/sentence-queries.ts';
import { useRememberedChoice } from '../../data/use-remembered-choice.ts';
import { ChangedList } from './changed-list.tsx';
import desk from './desk.module.css';
import { freeName } from './insert-text.ts';
import { SentenceDesk } from './sentence-desk.tsx';
import { SentenceList } from './sentence-list.tsx';
import classes from './sentences.module.css';
import { StatedList } from './stated-list.tsx';

/** The sentences of the article: written once, read with the numbers of whichever version is chosen. */
export function SentencesPage() {
  const { t } = useTranslation('sentences');
  const { round } = useCurrentRound();
  const [, go] = useLocation();
  const { sentence: wanted } = useParams();
  const [remembered, remember] = useRememberedChoice('table-digits');
  const digits: Digits = remembered === '0' ? 0 : 1;
  const [chosenRelease, setRelease] = useState<ReleaseNumber | null>(null);
  const { releases, corrected } = useFinalReleases(round.id);
  const release = releases.find((one) => one === chosenRelease) ?? null;
  const choice: SentenceChoice = { round: round.id, release, digits };
  const all = useSentences(choice);
  const references = useReferences(choice);
  const queue = useQueue(round.id);
  const [latest = null] = releases;
  const compared = useComparedSentences(choice, latest, null);
  const names = useMemo(
    () => new Map(queue.data?.rows.map(({ unit, name }) => [unit, name])),
    [queue.data],
  );

  const saved = all.data?.sentences ?? [];
  const current =
    wanted === 'ny'
      ? undefined
      : (saved.find((one) => one.id === wanted) ?? (wanted === undefined ? saved[0] : undefined));
  const step = (by: number): void => {
    const ids = saved.map((one) => one.id);
    const at = current === undefined ? -1 : ids.indexOf(current.id);
    const next = ids[(at + by + ids.length) % ids.length];
    if (next !== undefined) go(`/setninger/${next}`);
  };
  const setDigits = (next: Digits): void => remember(String(next));
  const versions = [null, ...releases];
  useActions({
    newSentence: () => go('/setninger/ny'),
    toggleSentenceDigits: () => setDigits(digits === 0 ? 1 : 0),
    ...(saved.length > 0
      ? {
          nextSentence: () => step(1),
          previousSentence: () => step(current === undefined ? 0 : -1),
        }
      : {}),
    ...(releases.length > 0
      ? {
          nextSentenceVersion: () =>
            setRelease(versions[(versions.indexOf(release) + 1) % versions.length] ?? null),
        }
      : {}),
  });

  if (all.data === undefined || references.data === undefined || queue.data === undefined)
    return <AwaitingPage title={t(($) => $.title)} questions={[all, references, queue]} />;
  return (
    <div className={classes['page']}>
      <VisuallyHidden component="h1">{t(($) => $.title)}</VisuallyHidden>
      <div className={classes['left']}>
        <SentenceList sentences={saved} current={current?.id ?? null} />
        {latest !== null && compared.data !== undefined && saved.length > 0 && (
          <ChangedList since={latest} compared={compared.data} />
        )}
        <StatedList stated={all.data.stated} />
      </div>
      <SentenceDesk
        // Another sentence has a field, a name and records of its own.
        key={`${round.id} ${current?.id ?? ''}`}
        choice={choice}
        id={current?.id ?? null}
        saved={current?.source ?? ''}
        savedLanguage={current?.language ?? 'nb'}
        suggested={freeName(saved.map((one) => one.id))}
        taken={saved.map((one) => one.id)}
        references={references.data}
        names={names}
        choices={
          <div className={desk['choices']}>
            <VersionChoice
              label={t(($) => $.version)}
              releases={releases}
              corrected={corrected}
              release={release}
              onRelease={setRelease}
            />
            <DigitsChoice digits={digits} onDigits={setDigits} />
          </div>
        }
      />
    </div>
  );
}
