import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseNumber } from '../../shared/lib/ids.ts';
import { listText, type Digits } from '../../shared/lib/norwegian-format.ts';

type VersionProps = {
  /** What the choice is called on this page. */
  readonly label: string;
  /** Final releases, newest first; without any there is nothing to choose. */
  readonly releases: readonly ReleaseNumber[];
  /** Which later ones correct each. */
  readonly corrected: Corrected;
  readonly release: ReleaseNumber | null;
  readonly onRelease: (release: ReleaseNumber | null) => void;
  readonly className?: string | undefined;
};

type Corrected = ReadonlyMap<ReleaseNumber, readonly ReleaseNumber[]>;

/** In: releases, and which later ones correct each. Out: what stands now and each of them, as a choice has them. */
export function useVersions(
  releases: readonly ReleaseNumber[],
  corrected: Corrected,
): { value: string; label: string }[] {
  const { t } = useTranslation('app');
  return [
    { value: '', label: t(($) => $.numbers.draft) },
    ...releases.map((number) => {
      const by = corrected.get(number) ?? [];
      const label =
        by.length === 0
          ? t(($) => $.numbers.release, { number })
          : t(($) => $.numbers.corrected, { number, by: listText(by) });
      return { value: number, label };
    }),
  ];
}

/** Which version the numbers are of: what stands now, or a release. */
export function VersionChoice({
  label,
  releases,
  corrected,
  release,
  onRelease,
  className,
}: VersionProps) {
  const versions = useVersions(releases, corrected);
  if (releases.length === 0) return null;
  return (
    <Select
      {...(className === undefined ? {} : { className })}
      aria-label={label}
      data={versions}
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
