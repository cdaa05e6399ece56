import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { LanguageSelect } from '../../components/language-select.tsx';
import { DigitsChoice, VersionChoice, useVersions } from '../../components/number-choices.tsx';
import type { FinalReleases } from '../../data/release-queries.ts';
import type { LanguageChoice } from '../../data/use-language-choice.ts';
import classes from './tables.module.css';

type Props = {
  /** Final releases, newest first. */
  readonly releases: readonly ReleaseNumber[];
  readonly corrected: FinalReleases['corrected'];
  readonly release: ReleaseNumber | null;
  readonly onRelease: (release: ReleaseNumber | null) => void;
  readonly digits: Digits;
  readonly onDigits: (digits: Digits) => void;
  /** Where the tables can be written in other languages. */
  readonly language?: LanguageChoice;
};

/** More than this many side by side are no longer seen at a glance. */
const SIDE_BY_SIDE = 2;

/** Which version the tables show, with how many digits, and in which language. */
export function TableChoices(props: Props) {
  const { releases, corrected, release, onRelease, digits, onDigits, language } = props;
  const { t } = useTranslation(['tables', 'app']);
  const versions = useVersions(releases, corrected);
  const choose = (value: string | null): void =>
    onRelease(releases.find((one) => one === value) ?? null);
  return (
    <div className={classes['choices']}>
      {releases.length > 0 &&
        (releases.length <= SIDE_BY_SIDE ? (
          <SegmentedControl
            aria-label={t(($) => $.version)}
            data={versions}
            value={release ?? ''}
            onChange={choose}
          />
        ) : (
          <VersionChoice
            label={t(($) => $.version)}
            releases={releases}
            corrected={corrected}
            release={release}
            onRelease={onRelease}
          />
        ))}
      {language !== undefined && (
        <LanguageSelect language={language.language} onLanguage={language.setLanguage} />
      )}
      <DigitsChoice digits={digits} onDigits={onDigits} />
    </div>
  );
}
