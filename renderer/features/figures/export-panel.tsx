import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { figureFormat } from '../../../shared/contract/figure-contract.ts';
import { IntoView } from '../../components/into-view.tsx';
import { MainButton } from '../../components/main-button.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import type { FigureOutput, WrittenFigures } from '../../data/figure-queries.ts';
import type { Doing } from '../../data/use-doing.ts';
import classes from './figures.module.css';

type Props = {
  readonly output: FigureOutput;
  readonly onOutput: (output: FigureOutput) => void;
  readonly written: Doing<WrittenFigures>;
  readonly onExport: () => void;
  readonly onExportAll: () => void;
};

/** The figure, or all of them, in every format that is ticked, into one folder. */
export function ExportPanel({ output, onOutput, written, onExport, onExportAll }: Props) {
  const { t } = useTranslation('figures');
  const busy = written.kind === 'doing';
  const none = output.formats.length === 0;
  return (
    <section className={classes['export']} aria-labelledby="figures-export">
      <h2 id="figures-export" className={classes['small']}>
        {t(($) => $.export.title)}
      </h2>
      <Checkbox.Group
        aria-label={t(($) => $.export.formats)}
        value={[...output.formats]}
        onChange={(chosen) =>
          onOutput({
            ...output,
            formats: figureFormat.options.filter((one) => chosen.includes(one)),
          })
        }
      >
        <div className={classes['formats']}>
          {figureFormat.options.map((one) => (
            <Checkbox key={one} value={one} label={t(($) => $.export[one])} size="xs" />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        size="xs"
        label={t(($) => $.export.caption)}
        checked={output.caption === 'inside'}
        onChange={(event) =>
          onOutput({ ...output, caption: event.currentTarget.checked ? 'inside' : 'none' })
        }
      />
      <MainButton
        label={busy ? t(($) => $.export.running) : t(($) => $.export.run)}
        keys="Ctrl+e"
        busy={busy}
        disabled={none}
        onPress={onExport}
      />
      <Button variant="default" fullWidth disabled={none || busy} onClick={onExportAll}>
        {t(($) => $.export.all)}
      </Button>
      {none && <p className={classes['hint']}>{t(($) => $.export.chooseFormat)}</p>}
      {written.kind === 'refused' && (
        <IntoView>
          <RefusalNote text={written.refusal.message} />
        </IntoView>
      )}
      {written.kind === 'done' && (
        <IntoView>
          <p className={classes['written']} role="status">
            {t(($) => $.export.written, { count: written.value.files.length })}{' '}
            <span className={classes['folder']}>{written.value.folder}</span>
          </p>
        </IntoView>
      )}
    </section>
  );
}
