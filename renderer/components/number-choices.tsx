import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseNumber } from '../../shared/lib/ids.ts';
import type { Digits } from '../../shared/lib/norwegian-format.ts';

type VersionProps = {
  /** What the choice is called on this page. */
  readonly label: string;
  /** Final releases, newest first; without any there is nothing to choose. */
  readonly releases: readonly ReleaseNumber[];
  readonly release: ReleaseNumber | null;
  readonly onRelease: (release: ReleaseNumber | null) => void;
  readonly className?: string | undefined;
};

/** Which version the numbers are of: what stands now, or a release. */
export function VersionChoice({ label, releases, release, onRelease, className }: VersionProps) {
  const { t } = useTranslation('app');
  if (releases.length === 0) return null;
  return (
    <Select
      {...(className === undefined ? {} : { className })}
      aria-label={label}
      data={[
        { value: '', label: t(($) => $.numbers.draft) },
        ...releases.map((number) => ({
          value: number,
          label: t(($) => $.numbers.release, { number }),
        })),
      ]}
      value={release ?? ''}
      allowDeselect={false}
      onChange={(value) => onRelease(releases.find((one) => one === value) ?? null)}
    />
  );
}

type DigitsProps = { readonly digits: Digits; readonly onDigits: (digits: Digits) => void };

/** Percentages with or without a digit after the comma. */
export function DigitsChoice({ digits, onDigits }: DigitsProps) {
  const { t } = useTranslation('app');
  return (
    <SegmentedControl
      aria-label={t(($) => $.numbers.digits)}
      data={[
        { value: '0', label: t(($) => $.numbers.none) },
        { value: '1', label: t(($) => $.numbers.one) },
      ]}
      value={String(digits)}
      onChange={(value) => onDigits(value === '0' ? 0 : 1)}
    />
  );
}
