import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import classes from './desk.module.css';

type Props = {
  /** Final releases, newest first. */
  readonly releases: readonly ReleaseNumber[];
  readonly release: ReleaseNumber | null;
  readonly onRelease: (release: ReleaseNumber | null) => void;
  readonly digits: Digits;
  readonly onDigits: (digits: Digits) => void;
};

/** Which version the numbers are of, and with how many digits. */
export function VersionChoice({ releases, release, onRelease, digits, onDigits }: Props) {
  const { t } = useTranslation('sentences');
  return (
    <div className={classes['choices']}>
      {releases.length > 0 && (
        <Select
          aria-label={t(($) => $.version.label)}
          data={[
            { value: '', label: t(($) => $.version.draft) },
            ...releases.map((number) => ({
              value: number,
              label: t(($) => $.version.release, { number }),
            })),
          ]}
          value={release ?? ''}
          allowDeselect={false}
          onChange={(value) => onRelease(releases.find((one) => one === value) ?? null)}
        />
      )}
      <SegmentedControl
        aria-label={t(($) => $.digits.label)}
        data={[
          { value: '0', label: t(($) => $.digits.none) },
          { value: '1', label: t(($) => $.digits.one) },
        ]}
        value={String(digits)}
        onChange={(value) => onDigits(value === '0' ? 0 : 1)}
      />
    </div>
  );
}
