import { Textarea } from '@mantine/core';
import { useState } from 'react';

type Props = {
  readonly label: string;
  readonly notes: readonly string[];
  readonly onNotes: (notes: string[]) => void;
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The table's own notes, one a line, heard while they are written: a key that keeps the table keeps them too. */
export function NotesField({ label, notes, onNotes }: Props) {
  const [written, setWritten] = useState('');
  const same = linesOf(written).join('\n') === notes.join('\n');
  return (
    <Textarea
      size="xs"
      label={label}
      autosize
      minRows={2}
      // Spaces and empty lines stay while one writes; what came from elsewhere is shown as it is.
      value={same ? written : notes.join('\n')}
      onChange={(event) => {
        setWritten(event.currentTarget.value);
        onNotes(linesOf(event.currentTarget.value));
      }}
    />
  );
}
