import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tableFormat, type TableFormat } from '../../../shared/contract/release-contract.ts';
import { IntoView } from '../../components/into-view.tsx';
import { MainButton } from '../../components/main-button.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { WordLookChoice } from '../../components/word-look-choice.tsx';
import type { Doing } from '../../data/use-doing.ts';
import type { WordLookChoice as WordLook } from '../../data/use-word-look.ts';
import classes from './tables.module.css';
import type { WrittenTables } from './use-table-export.ts';
import { WrittenFiles } from './written-files.tsx';

type Props = {
  /** Whether what would be written is a draft. */
  readonly draft: boolean;
  readonly formats: readonly TableFormat[];
  readonly onFormats: (formats: readonly TableFormat[]) => void;
  readonly word: WordLook;
  readonly written: Doing<WrittenTables>;
  readonly onExport: () => void;
};

/** Every table in every format that is ticked, into one folder. */
export function ExportPanel(props: Props) {
  const { draft, formats, onFormats, word, written, onExport } = props;
  const { t } = useTranslation('tables');
  const busy = written.kind === 'doing';
  return (
    <section className={classes['export']} aria-labelledby="tables-export">
      <h2 id="tables-export" className={classes['small']}>
        {t(($) => $.export.title)}
      </h2>
      <Checkbox.Group
        aria-label={t(($) => $.export.formats)}
        value={[...formats]}
        onChange={(chosen) =>
          onFormats(tableFormat.options.filter((format) => chosen.includes(format)))
        }
      >
        <div className={classes['formats']}>
          {tableFormat.options.map((format) => (
            <Checkbox key={format} value={format} label={t(($) => $.export[format])} size="xs" />
          ))}
        </div>
      </Checkbox.Group>
      {formats.includes('docx') && <WordLookChoice choice={word} />}
      <MainButton
        label={busy ? t(($) => $.export.running) : t(($) => $.export.run)}
        keys="Ctrl+e"
        busy={busy}
        disabled={formats.length === 0}
        onPress={onExport}
      />
      {formats.length === 0 && <p className={classes['hint']}>{t(($) => $.export.chooseFormat)}</p>}
      {draft && formats.length > 0 && (
        <p className={classes['hint']}>{t(($) => $.export.drafts)}</p>
      )}
      {written.kind === 'refused' && (
        <IntoView>
          <RefusalNote text={written.refusal.message} />
        </IntoView>
      )}
      {written.kind === 'done' && (
        <IntoView>
          <WrittenFiles folder={written.value.folder} files={written.value.files} />
        </IntoView>
      )}
    </section>
  );
}
