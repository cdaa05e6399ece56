import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import classes from './tables.module.css';

type Props = {
  /** Final releases, newest first. */
  readonly releases: readonly ReleaseNumber[];
  readonly release: ReleaseNumber | null;
  readonly onRelease: (release: ReleaseNumber | null) => void;
  readonly digits: Digits;
  readonly onDigits: (digits: Digits) => void;
};

/** More than this many side by side are no longer seen at a glance. */
const SIDE_BY_SIDE = 2;

/** Which version the tables show, and with how many digits. */
export function TableChoices({ releases, release, onRelease, digits, onDigits }: Props) {
  const { t } = useTranslation('tables');
  const versions = [
    { value: '', label: t(($) => $.version.draft) },
    ...releases.map((number) => ({
      value: number,
      label: t(($) => $.version.release, { number }),
    })),
  ];
  const choose = (value: string | null): void =>
    onRelease(releases.find((one) => one === value) ?? null);
  return (
    <div className={classes['choices']}>
      {releases.length > 0 &&
        (releases.length <= SIDE_BY_SIDE ? (
          <SegmentedControl
            aria-label={t(($) => $.version.label)}
            data={versions}
            value={release ?? ''}
            onChange={choose}
          />
        ) : (
          <Select
            aria-label={t(($) => $.version.label)}
            data={versions}
            value={release ?? ''}
            allowDeselect={false}
            onChange={choose}
          />
        ))}
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
