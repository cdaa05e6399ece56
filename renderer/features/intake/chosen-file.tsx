import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.tsx';
import { countInWords } from '../../components/in-words.ts';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Panel } from '../../components/panel.tsx';
import { AccountPanel } from './account-panel.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { sheetNamed, type DeskState } from './desk-state.ts';
import type { Desk } from './desk.ts';
import classes from './intake.module.css';
import { RefusalsPanel } from './refusals-panel.tsx';
import { useMeaningLabels } from './use-meaning-labels.ts';

type Props = {
  readonly desk: Desk;
  readonly state: Extract<DeskState, { kind: 'chosen' | 'running' }>;
  readonly opening: boolean;
  readonly onRun: () => void;
};

/** A file before it is stored: its columns at the left, what will become of its rows at the right. */
export function ChosenFile({ desk, state, opening, onRun }: Props) {
  const { t } = useTranslation('intake');
  const labels = useMeaningLabels();
  const { file, choice } = state;
  const sheet = sheetNamed(file, choice.sheet);
  const problem = sheet?.problem ?? null;
  const running = state.kind === 'running';
  const report =
    state.kind === 'running'
      ? state.report
      : state.trial.kind === 'done'
        ? state.trial.report
        : null;
  return (
    <div className={classes['page']}>
      <PageHeading title={file.name} lead={t(($) => $.lead)}>
        {file.sheets.length > 1 && (
          <Select
            aria-label={t(($) => $.sheet)}
            className={classes['sheet'] ?? ''}
            data={file.sheets.map(({ name, rows }) => ({
              value: name,
              label: t(($) => $.sheetRows, { name, count: rows, rows: countInWords(rows) }),
            }))}
            value={sheet?.name ?? null}
            allowDeselect={false}
            disabled={running}
            onChange={(name) => name !== null && desk.setSheet(name)}
          />
        )}
        <Button
          variant="default"
          disabled={running || opening}
          aria-keyshortcuts="Control+I"
          rightSection={<Kbd of="Ctrl+i" plain />}
          onClick={() => void desk.choose()}
        >
          {opening ? t(($) => $.opening) : t(($) => $.chooseOther)}
        </Button>
      </PageHeading>
      {problem !== null ? (
        <Panel>
          <ErrorState
            title={t(($) => $.sheetProblem)}
            text={`${problem} ${t(($) => $.sheetProblemHint)}`}
          />
        </Panel>
      ) : (
        <div className={classes['panes']}>
          {sheet !== null && (
            <ColumnsPanel
              sheet={sheet}
              meanings={file.meanings}
              labels={labels}
              choices={choice.columns}
              disabled={running}
              onMeaning={desk.setMeaning}
              onRestore={desk.restoreColumns}
            />
          )}
          <div className={classes['side']}>
            <AccountPanel desk={desk} state={state} onRun={onRun} />
            <RefusalsPanel
              refusals={report?.refusals ?? null}
              saved={state.saved}
              notSaved={state.notSaved}
              disabled={running}
              onSave={() => void desk.saveRefused()}
            />
          </div>
        </div>
      )}
    </div>
  );
}
