import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TableSpecification } from '../../../../shared/tables/specification.ts';
import { NoteWarnings } from './note-warnings.tsx';
import classes from './notes-field.module.css';

type Props = {
  readonly label: string;
  readonly table: TableSpecification;
  readonly onNotes: (notes: string[]) => void;
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The table's own notes, one a line, heard while they are written: a key that keeps the table keeps them too. */
export function NotesField({ label, table, onNotes }: Props) {
  const { notes } = table;
  const [written, setWritten] = useState('');
  const same = linesOf(written).join('\n') === notes.join('\n');
  return (
    <div className={classes['notes']}>
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
      <NoteWarnings table={table} />
    </div>
  );
}
