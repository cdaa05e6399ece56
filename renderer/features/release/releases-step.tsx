import { useTranslation } from 'react-i18next';
import type { ReleaseView } from '../../../shared/contract/release-views.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Doing } from '../../data/use-doing.ts';
import { ReleaseCard } from './release-card.tsx';
import classes from './release.module.css';
import { newestFirst } from './standing.ts';
import { Step } from './step.tsx';
import type { ExportedFolder } from './use-release-doings.ts';

type Props = {
  readonly releases: readonly ReleaseView[];
  readonly exporting: Doing<ExportedFolder>;
  readonly onExport: (number: ReleaseNumber) => void;
  readonly onVerify: (path: string) => void;
};

/** Every release of the round, the newest first, with who has signed it. */
export function ReleasesStep({ releases, exporting, onExport, onVerify }: Props) {
  const { t } = useTranslation('release');
  return (
    <Step number={4} title={t(($) => $.steps.releases)}>
      {releases.length === 0 && <p className={classes['soft']}>{t(($) => $.list.none)}</p>}
      {newestFirst(releases).map((release, at) => (
        <ReleaseCard
          key={release.number}
          release={release}
          newest={at === 0}
          exporting={exporting}
          onExport={onExport}
          onVerify={onVerify}
        />
      ))}
    </Step>
  );
}
