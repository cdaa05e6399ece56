import { useTranslation } from 'react-i18next';
import classes from './tables.module.css';

type Props = { readonly folder: string; readonly files: readonly string[] };

/** Which files were written and where. */
export function WrittenFiles({ folder, files }: Props) {
  const { t } = useTranslation('tables');
  return (
    <div className={classes['written']} role="status">
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
