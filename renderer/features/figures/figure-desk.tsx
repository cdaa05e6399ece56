import { Button } from '@mantine/core';
import { useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  figureKind,
  figureSpecification,
  type FigureSpecification,
} from '../../../shared/figures/specification.ts';
import type { TableValue } from '../../../shared/release/table-value.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { usePieceActions, type TableChoice } from '../../data/article-queries.ts';
import { begunDrafts } from '../../data/begun-drafts.ts';
import {
  useChooseBoundaries,
  useDrawnFigure,
  useFigureExport,
  type FigureOutput,
} from '../../data/figure-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { ExportPanel } from './export-panel.tsx';
import { asKind } from './figure-fields.ts';
import { FigureForm } from './figure-form.tsx';
import { FigurePreview } from './figure-preview.tsx';
import classes from './figures.module.css';

type Props = {
  readonly choice: TableChoice;
  readonly start: FigureSpecification;
  readonly number: number;
  /** Whether it is kept as it began. */
  readonly kept: boolean;
  readonly all: readonly FigureSpecification[];
  readonly tables: readonly TableValue[];
  readonly output: FigureOutput;
  readonly onOutput: (output: FigureOutput) => void;
  readonly choices: ReactNode;
};

const useBegunFigure = begunDrafts<FigureSpecification>();

/** Where a figure is chosen, seen as it will be printed, kept, and written to files. */
export function FigureDesk(props: Props) {
  const { choice, start, number, kept, all, tables, output, onOutput, choices } = props;
  const { t } = useTranslation('figures');
  const [, go] = useLocation();
  const { tell } = useNotices();
  const {
    value: figure,
    changed,
    change,
    forget,
  } = useBegunFigure(`${choice.round} ${all.includes(start) ? start.id : ''}`, start);
  const { state, save, remove } = usePieceActions();
  const [written, write] = useFigureExport();
  const chooseBoundaries = useChooseBoundaries();

  const titled = figureSpecification.safeParse(figure);
  const shown = useDeferredValue(titled.success ? titled.data : start);
  const { data, error, isPlaceholderData } = useDrawnFigure(
    choice,
    shown,
    number,
    output.boundaries,
  );
  const canSave = titled.success && (changed || !kept);

  const saveIt = async (): Promise<void> => {
    if (!titled.success) return;
    const end = await save({ kind: 'figure', figure: titled.data });
    if (end.kind !== 'done') return;
    forget();
    tell({ tone: 'done', text: t(($) => $.form.saved) });
    go(`/figurer/${figure.id}`);
  };
  const removeIt = async (): Promise<void> => {
    const end = await remove(figure.id);
    if (end.kind !== 'done') return;
    forget();
    tell({ tone: 'done', text: t(($) => $.form.removed) });
    go('/figurer');
  };
  const askBoundaries = async (): Promise<void> => {
    const boundaries = await chooseBoundaries();
    if (boundaries !== null) onOutput({ ...output, boundaries });
  };
  const exportable = output.formats.length > 0 && titled.success;
  const exportOne = (): void => {
    if (titled.success) void write(choice, [titled.data], output);
  };
  const nextKind = (): void => {
    const kinds = figureKind.options;
    const kind = kinds[(kinds.indexOf(figure.kind) + 1) % kinds.length];
    if (kind !== undefined) change(asKind(figure, kind, tables[0]?.id ?? null));
  };
  useActions({
    nextFigureKind: nextKind,
    toggleFigureWidth: () => change({ ...figure, width: figure.width === 'one' ? 'two' : 'one' }),
    ...(canSave ? { saveFigure: () => void saveIt() } : {}),
    ...(exportable
      ? {
          exportFigure: exportOne,
          exportAllFigures: () => void write(choice, all, output),
        }
      : {}),
  });

  return (
    <>
      <div className={classes['middle']}>
        {choices}
        <FigurePreview
          view={error === null ? data : undefined}
          refusal={error === null ? null : refusalOf(error)}
          stale={isPlaceholderData}
        />
      </div>
      <div className={classes['right']}>
        <FigureForm
          figure={figure}
          tables={tables}
          boundaries={output.boundaries}
          onChange={change}
          onBoundaries={() => void askBoundaries()}
        />
        <div className={classes['buttons']}>
          <Button
            disabled={!canSave}
            loading={state.kind === 'doing'}
            rightSection={<Kbd of="Ctrl+Enter" plain />}
            onClick={() => void saveIt()}
          >
            {kept && !changed ? t(($) => $.form.unchanged) : t(($) => $.form.save)}
          </Button>
          {changed && (
            <Button variant="default" onClick={() => change(start)}>
              {kept ? t(($) => $.form.asKept) : t(($) => $.form.anew)}
            </Button>
          )}
          {kept && (
            <Button variant="default" onClick={() => void removeIt()}>
              {t(($) => $.form.remove)}
            </Button>
          )}
        </div>
        {state.kind === 'refused' && <RefusalNote text={state.refusal.message} />}
        <ExportPanel
          output={output}
          onOutput={onOutput}
          written={written}
          onExport={exportOne}
          onExportAll={() => void write(choice, all, output)}
        />
      </div>
    </>
  );
}
