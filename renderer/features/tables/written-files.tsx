import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './tables.module.css';

type Props = { readonly folder: string; readonly files: readonly string[] };

/** Which files were written and where. Comes into view by itself. */
export function WrittenFiles({ folder, files }: Props) {
  const { t } = useTranslation('tables');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={note} className={classes['written']} role="status">
      <p>
        {t(($) => $.export.written, { count: files.length })}{' '}
        <span className={classes['folder']}>{folder}</span>
      </p>
      <ul>
        {files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
    </div>
  );
}
