import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sourceKind } from '../../../shared/events/statement.ts';
import { usualSource } from '../../../shared/intake/usual-source.ts';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { countInWords } from '../../components/in-words.ts';
import { MainButton } from '../../components/main-button.tsx';
import { Panel } from '../../components/panel.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { AccountFigures } from './account-figures.tsx';
import { ContradictionsNote } from './contradictions-note.tsx';
import { headingWith } from './column-choices.ts';
import type { DeskState } from './desk-state.ts';
import type { Desk } from './desk.ts';
import classes from './intake.module.css';
import { RunningPanel } from './running-panel.tsx';
import { StoppedNote } from './stopped-note.tsx';
import { useStageWords } from './use-stage-words.ts';

type Props = {
  readonly desk: Desk;
  readonly state: Extract<DeskState, { kind: 'chosen' | 'running' }>;
  readonly onRun: () => void;
};

/** What will become of the rows, and the button that does it. */
export function AccountPanel({ desk, state, onRun }: Props) {
  const { t } = useTranslation('intake');
  const inWords = useStageWords();
  const { round } = useCurrentRound();
  const { file, choice } = state;
  const sourceHeading = headingWith(choice.columns, 'kilde');

  if (state.kind === 'running')
    return <RunningPanel file={file.name} step={state.step} onCancel={desk.cancel} />;

  const { trial, stopped } = state;
  const report = trial.kind === 'done' ? trial.report : null;
  const nothingNew = report !== null && report.stored > 0 && report.stored === report.alreadyStored;
  return (
    <Panel title={t(($) => $.account.title)} className={classes['account'] ?? ''}>
      {stopped !== null && <StoppedNote stopped={stopped} trial={trial} />}
      {trial.kind === 'refused' ? (
        <RefusalNote
          title={t(($) => $.refused.file)}
          text={`${trial.refusal.message} ${t(($) => $.refused.safe)}`}
        />
      ) : (
        <AccountFigures report={report} stored={false} />
      )}
      {trial.kind === 'running' && (
        <div className={classes['trying']}>
          <p className={classes['stage']}>
            {trial.step === null ? t(($) => $.account.checking) : inWords(trial.step)}
          </p>
          <ProgressBar
            label={t(($) => $.account.checking)}
            done={trial.step?.done ?? 0}
            total={trial.step?.total ?? null}
          />
        </div>
      )}
      {report !== null && <ContradictionsNote contradictions={report.contradictions} />}
      {report !== null && report.stored === 0 && <p>{t(($) => $.account.noneToStore)}</p>}
      {nothingNew && <p>{t(($) => $.account.allStored)}</p>}
      <Select
        label={
          sourceHeading === null
            ? t(($) => $.source.title)
            : t(($) => $.source.whereBlank, { heading: sourceHeading })
        }
        data={sourceKind.options.map((kind) => ({ value: kind, label: t(($) => $.source[kind]) }))}
        value={choice.source ?? usualSource(round.codebook)}
        allowDeselect={false}
        onChange={(value) =>
          desk.setSource(sourceKind.options.find((kind) => kind === value) ?? null)
        }
      />
      <MainButton
        label={t(($) => $.run, {
          count: report?.stored ?? 0,
          rows: countInWords(report?.stored ?? 0),
        })}
        keys="Ctrl+Enter"
        disabled={report === null || report.stored === 0}
        onPress={onRun}
      />
    </Panel>
  );
}
