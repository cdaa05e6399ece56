import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseView } from '../../../shared/contract/release-views.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { toldRoles } from '../../app/signing/written-roles.ts';
import { timeInWords } from '../../components/in-words.ts';
import { IntoView } from '../../components/into-view.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import type { Doing } from '../../data/use-doing.ts';
import classes from './release-card.module.css';
import { SignatureList } from './signature-list.tsx';
import type { ExportedFolder } from './use-release-doings.ts';

type Props = {
  readonly release: ReleaseView;
  readonly newest: boolean;
  readonly exporting: Doing<ExportedFolder>;
  readonly onExport: (number: ReleaseNumber) => void;
  readonly onVerify: (path: string) => void;
};

/** One release: who signed it and for what, whether it is final, and the way out to a folder. */
export function ReleaseCard({ release, newest, exporting, onExport, onVerify }: Props) {
  const { t } = useTranslation('release');
  const { number, candidate, frozenAt, signatures, required, final, changedSince } = release;
  const written =
    exporting.kind === 'done' && exporting.value.number === number ? exporting.value : null;
  return (
    <article className={classes['card']} aria-labelledby={`release-${number}`}>
      <header className={classes['top']}>
        <h3 id={`release-${number}`}>{t(($) => $.list.release, { number })}</h3>
        <span className={classes['state']} data-final={final || undefined}>
          {final
            ? t(($) => $.list.final)
            : t(($) => $.list.missing, { count: required - signatures.length })}
        </span>
        {release.correctedBy.length > 0 && (
          <span className={classes['state']}>
            {t(($) => $.list.correctedBy, { by: listText(release.correctedBy) })}
          </span>
        )}
      </header>
      <p className={classes['facts']}>
        {t(($) => $.list.frozenAt, { time: timeInWords(frozenAt) })} ·{' '}
        {t(($) => $.list.candidate, { candidate })}
      </p>
      {release.corrects !== null && (
        <p className={classes['facts']}>
          {t(($) => $.list.corrects, {
            number: release.corrects.release,
            notice: release.corrects.notice,
          })}
        </p>
      )}
      <SignatureList signatures={signatures} />
      {!final && release.missingRoles.length > 0 && (
        <p className={classes['facts']}>
          {t(($) => $.list.missingRoles, {
            roles: toldRoles(release.missingRoles),
          })}
        </p>
      )}
      {changedSince && (
        <p className={classes['facts']}>
          {final ? t(($) => $.list.changedSince) : t(($) => $.list.changedSinceUnsigned)}
        </p>
      )}
      {final && (
        <Button
          variant="default"
          aria-disabled={exporting.kind === 'doing'}
          {...(newest
            ? { 'aria-keyshortcuts': 'Control+E', rightSection: <Kbd of="Ctrl+e" plain /> }
            : {})}
          onClick={() => onExport(number)}
        >
          {exporting.kind === 'doing' ? t(($) => $.list.exporting) : t(($) => $.list.export)}
        </Button>
      )}
      {final && exporting.kind === 'refused' && newest && (
        <IntoView>
          <RefusalNote text={exporting.refusal.message} />
        </IntoView>
      )}
      {written !== null && (
        <IntoView>
          <div className={classes['written']} role="status">
            <p>
              {t(($) => $.list.exported, {
                count: written.files.length,
                folder: written.folder,
              })}
            </p>
            <Button size="compact-sm" variant="subtle" onClick={() => onVerify(written.folder)}>
              {t(($) => $.list.checkFolder)}
            </Button>
          </div>
        </IntoView>
      )}
    </article>
  );
}
