import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { AppendixDocument } from '../../../shared/appendix/appendix-document.ts';
import type { ReleaseNumber, UnitNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { IntoView } from '../../components/into-view.tsx';
import { VersionChoice } from '../../components/number-choices.tsx';
import type { FinalReleases } from '../../data/release-queries.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { WriteButton } from '../../components/write-button.tsx';
import { AppendixSheet } from './appendix-sheet.tsx';
import { BearingsPanel } from './bearings-panel.tsx';
import classes from './method.module.css';
import { saidIn, stepFrom } from './said-places.ts';
import { useWriteAppendix } from './use-write-appendix.ts';

type Props = {
  readonly appendix: AppendixDocument;
  readonly names: ReadonlyMap<UnitNumber, string>;
  /** Final releases. */
  readonly releases: readonly ReleaseNumber[];
  readonly corrected: FinalReleases['corrected'];
  readonly release: ReleaseNumber | null;
  readonly onRelease: (release: ReleaseNumber | null) => void;
};

/** Contents, the sheet, and what bears out what is chosen on it, from left to right. */
export function MethodDesk({ appendix, names, releases, corrected, release, onRelease }: Props) {
  const { t } = useTranslation('method');
  const { round } = useCurrentRound();
  const [, go] = useLocation();
  const { place } = useParams();
  const sheet = useRef<HTMLElement>(null);
  const borne = useRef<HTMLElement>(null);
  const [written, write] = useWriteAppendix({ round: round.id, release });
  const said = saidIn(appendix);
  const chosen = said.find((one) => one.place === place) ?? null;

  const step = (by: 1 | -1): void => {
    const next = stepFrom(said, chosen?.place ?? null, by);
    if (next === null) return;
    go(`/metode/${next}`, { replace: true });
    const link = sheet.current?.querySelector<HTMLElement>(`[data-place="${next}"]`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest' });
  };
  const versions = [null, ...releases];
  useActions({
    nextMethodSentence: () => step(1),
    previousMethodSentence: () => step(-1),
    exportMethod: write,
    ...(releases.length > 0
      ? {
          nextMethodVersion: () =>
            onRelease(versions[(versions.indexOf(release) + 1) % versions.length] ?? null),
        }
      : {}),
    ...(chosen === null
      ? {}
      : { openBearings: () => borne.current?.querySelector<HTMLElement>('summary')?.click() }),
  });
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)}>
          <VersionChoice
            label={t(($) => $.version)}
            releases={releases}
            corrected={corrected}
            release={release}
            onRelease={onRelease}
          />
          <WriteButton
            label={t(($) => $.export)}
            doing={t(($) => $.exporting)}
            busy={written.kind === 'doing'}
            onPress={write}
          />
        </PageHeading>
        {written.kind === 'refused' && (
          <IntoView>
            <RefusalNote text={written.refusal.message} />
          </IntoView>
        )}
        {written.kind === 'done' && (
          <p className={classes['written']} role="status">
            {t(($) => $.written, {
              folder: written.value.folder,
              files: written.value.files.join(', '),
            })}
          </p>
        )}
      </div>
      <nav className={classes['contents']} aria-label={t(($) => $.contents)}>
        <ul>
          {appendix.sections.map(({ id, heading }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() =>
                  document.getElementById(`metode-${id}`)?.scrollIntoView({ block: 'start' })
                }
              >
                {heading}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section ref={sheet} className={classes['sheet']} aria-label={t(($) => $.sheet)}>
        <AppendixSheet
          appendix={appendix}
          chosen={chosen?.place ?? null}
          first={said[0]?.place ?? null}
        />
      </section>
      <BearingsPanel key={chosen?.place ?? ''} ref={borne} said={chosen} names={names} />
    </div>
  );
}
