import { Textarea, TextInput } from '@mantine/core';
import { useEditing } from './editing.ts';
import { elementOf } from './place.ts';

type Props = {
  readonly place: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Several lines, growing with what is written. */
  readonly long?: boolean;
  /** Why it cannot be changed. */
  readonly fixed?: boolean;
};

/** Words of the codebook at one place, with what is wrong there under it. */
export function WordsField({ place, label, value, onChange, hint, long, fixed }: Props) {
  const { mistakeAt } = useEditing();
  const common = {
    id: elementOf(place),
    label,
    value,
    error: mistakeAt(place),
    readOnly: fixed === true,
    ...(hint === undefined ? {} : { description: hint }),
  };
  return long === true ? (
    <Textarea
      {...common}
      autosize
      minRows={2}
      maxRows={14}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
