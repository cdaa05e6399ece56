import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { countInWords } from '../../components/in-words.ts';
import { MainButton } from '../../components/main-button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Panel } from '../../components/panel.tsx';
import { AccountFigures } from './account-figures.tsx';
import { ContradictionsNote } from './contradictions-note.tsx';
import type { DeskState } from './desk-state.ts';
import classes from './intake.module.css';
import { RefusalsPanel } from './refusals-panel.tsx';

type Props = {
  readonly state: Extract<DeskState, { kind: 'stored' }>;
  readonly onAnother: () => void;
  readonly onSaveRefused: () => void;
};

/** What has been stored, and what to do next. */
export function StoredFile({ state, onAnother, onSaveRefused }: Props) {
  const { t } = useTranslation('intake');
  const [, go] = useLocation();
  const { file, report, saved, notSaved } = state;
  // What had the focus is gone; it goes to what is likely to be done next.
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  return (
    <div className={classes['page']}>
      <PageHeading
        title={t(($) => $.done.title)}
        lead={t(($) => $.done.text, {
          count: report.stored,
          rows: countInWords(report.stored),
          file: file.name,
        })}
      />
      <div className={classes['panes']} data-stored>
        <div className={classes['next']}>
          <Panel title={t(($) => $.account.stored)} className={classes['account'] ?? ''}>
            <AccountFigures report={report} stored />
            <ContradictionsNote contradictions={report.contradictions} />
            {report.refused > 0 && (
              <p className={classes['mend']}>
                {t(($) => $.done.mend, {
                  count: report.refused,
                  rows: countInWords(report.refused),
                })}
              </p>
            )}
            <MainButton
              ref={next}
              label={t(($) => $.done.goToQueue)}
              onPress={() => go('/vurder')}
            />
            <Button variant="default" fullWidth onClick={onAnother}>
              {t(($) => $.done.another)}
            </Button>
          </Panel>
        </div>
        {report.refusals.length > 0 && (
          <div className={classes['side']}>
            <RefusalsPanel
              refusals={report.refusals}
              saved={saved}
              notSaved={notSaved}
              disabled={false}
              onSave={onSaveRefused}
            />
          </div>
        )}
      </div>
    </div>
  );
}
