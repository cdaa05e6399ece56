import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readDate } from '../../../../shared/intake/written-date.ts';
import type { IsoDate } from '../../../../shared/lib/ids.ts';

/** What is written in a date field, and what it means. */
export type DateText = {
  readonly text: string;
  readonly date: IsoDate | null;
  readonly readable: boolean;
};

/** In: what somebody has written. Out: the date it means, read as in a workbook; none where it is blank. */
function dateText(text: string): DateText {
  const read = readDate(text, 1900);
  return read.ok
    ? { text, date: read.date, readable: true }
    : { text, date: null, readable: false };
}

/** In: this machine's clock. Out: today, as it is written in the field. */
export function today(): DateText {
  const now = new Date();
  return dateText(`${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`);
}

type Props = {
  readonly value: DateText;
  readonly required?: boolean;
  readonly onChange: (value: DateText) => void;
};

/** A date as people write it. */
export function DateField({ value, required = false, onChange }: Props) {
  const { t } = useTranslation('judging');
  return (
    <TextInput
      label={t(($) => $.add.date)}
      placeholder={t(($) => $.add.dateHint)}
      value={value.text}
      required={required}
      error={value.readable ? undefined : t(($) => $.add.dateUnreadable)}
      onChange={(event) => onChange(dateText(event.currentTarget.value))}
    />
  );
}
