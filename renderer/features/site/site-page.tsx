import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeFormat } from '../../../shared/site/site-files.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { ReleaseNav } from '../../app/release-nav.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { IntoView } from '../../components/into-view.tsx';
import { VersionChoice } from '../../components/number-choices.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { WriteButton } from '../../components/write-button.tsx';
import { WritingNote } from '../../components/writing-note.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import { useFinalReleases, useReleasePage } from '../../data/release-queries.ts';
import { useSitePreview } from '../../data/site-queries.ts';
import { useHouse } from '../../data/use-house.ts';
import { useSiteExport } from '../../data/use-site-export.ts';
import { Also, House } from './site-choices.tsx';
import { Holds } from './site-holds.tsx';
import { FrontPreview } from './site-preview.tsx';
import classes from './site.module.css';

/** The overview as a site: which version, how its first page will look, what it will hold, and the way out to files. */
export function SitePage() {
  const { t } = useTranslation('site');
  const { round } = useCurrentRound();
  // Undefined: nobody has chosen yet, and the latest release is what is published.
  const [wanted, setWanted] = useState<ReleaseNumber | null | undefined>(undefined);
  const [formats, setFormats] = useState<readonly WholeFormat[]>(['html', 'docx']);
  const house = useHouse();
  const page = useReleasePage(round.id);
  const final = useFinalReleases(round.id);
  const releases = final.releases.toReversed();
  const release = wanted === undefined ? (releases[0] ?? null) : wanted;
  const preview = useSitePreview(round.id, release, page.data !== undefined);
  const writing = useSiteExport();
  const { written, step } = writing;
  const ready = preview.data !== undefined && house.mistaken.length === 0;
  const writeAll = (): void => {
    if (ready) writing.write({ round: round.id, release, ...house.house, formats: [...formats] });
  };
  const versions = [...releases, null];
  useActions({
    ...(ready ? { exportSite: writeAll } : {}),
    ...(written.kind === 'doing' ? { cancelSite: writing.cancel } : {}),
    ...(releases.length > 0
      ? {
          nextSiteVersion: () =>
            setWanted(versions[(versions.indexOf(release) + 1) % versions.length] ?? null),
        }
      : {}),
  });
  const refusals = [
    preview.error === null ? null : refusalOf(preview.error),
    written.kind === 'refused' ? written.refusal : null,
  ];
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)}>
        <WriteButton
          label={t(($) => $.save)}
          doing={t(($) => $.saving)}
          busy={written.kind === 'doing'}
          onPress={writeAll}
        />
      </PageHeading>
      <ReleaseNav />
      <div className={classes['choices']}>
        <VersionChoice
          label={t(($) => $.version)}
          releases={releases}
          corrected={final.corrected}
          release={release}
          onRelease={setWanted}
        />
        {page.data !== undefined && release === null && (
          <p className={classes['soft']}>{t(($) => $.draftNote)}</p>
        )}
      </div>
      {refusals.map(
        (one, at) =>
          one !== null && (
            // Two places that never change order: what the page says, and what the saving said.
            <IntoView key={at === 0 ? 'preview' : 'export'}>
              <RefusalNote title={t(($) => $.failed)} text={one.message} />
            </IntoView>
          ),
      )}
      {written.kind === 'doing' && (
        <WritingNote
          words={
            step === null
              ? t(($) => $.saving)
              : t(($) => $.stages[step.stage], {
                  at: step.done + 1,
                  of: step.total,
                })
          }
          step={step}
          cancel={t(($) => $.cancel)}
          onCancel={writing.cancel}
        />
      )}
      {writing.cancelled && (
        <p className={classes['told']} role="status">
          {t(($) => $.cancelled)}
        </p>
      )}
      {written.kind === 'done' && (
        <p className={classes['told']} role="status">
          {t(($) => $.written, {
            folder: written.value.folder,
            pages: written.value.pages,
            files: written.value.files,
          })}
        </p>
      )}
      <div className={classes['columns']}>
        <FrontPreview html={preview.data?.html} failed={preview.error !== null} />
        <div className={classes['side']}>
          <Holds outline={preview.data?.outline} />
          <Also formats={formats} onFormats={setFormats} />
          <House choice={house} />
        </div>
      </div>
    </Page>
  );
}
