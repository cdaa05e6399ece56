import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { tablesAmong } from '../../../shared/article/piece.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { usePieces } from '../../data/article-queries.ts';
import { useQueue, useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useFinalReleases, useTables } from '../../data/release-queries.ts';
import { useLanguageChoice } from '../../data/use-language-choice.ts';
import { useWordLook } from '../../data/use-word-look.ts';
import { ExportPanel } from './export-panel.tsx';
import { TableAndBehind } from './table-and-behind.tsx';
import { TableChoices } from './table-choices.tsx';
import { TableList } from './table-list.tsx';
import classes from './tables.module.css';
import { useTableChoices } from './use-table-choices.ts';
import { useTableExport } from './use-table-export.ts';

/** The tables as they will print, with the records behind each number, and the way out to files. */
export function TablesPage() {
  const { t } = useTranslation(['tables', 'app']);
  const { round } = useCurrentRound();
  const [, go] = useLocation();
  const { table: wanted } = useParams();
  const { digits, setDigits, formats, setFormats } = useTableChoices();
  const word = useWordLook();
  const chosen = useLanguageChoice();
  const { language } = chosen;
  const [chosenRelease, setRelease] = useState<ReleaseNumber | null>(null);
  const { releases, corrected } = useFinalReleases(round.id);
  const release = releases.find((one) => one === chosenRelease) ?? null;
  const tables = useTables(round.id, release, digits, language);
  const queue = useQueue(round.id);
  const view = useRoundView(round.id);
  const [written, write] = useTableExport();
  const pieces = usePieces();

  const all = tables.data?.printed.tables ?? [];
  const at = Math.max(
    0,
    all.findIndex((one) => one.id === wanted),
  );
  const printed = all[at];
  const value = tables.data?.set.tables.find((one) => one.id === printed?.id);
  const show = (to: number): void => {
    const next = all[(to + all.length) % all.length];
    if (next !== undefined) go(`/tabeller/${next.id}`);
  };
  const exportAll = (): void =>
    void write({ round: round.id, release, formats, digits, language, ...word.look });
  const nextVersion = (): void => {
    const versions = [null, ...releases];
    setRelease(versions[(versions.indexOf(release) + 1) % versions.length] ?? null);
  };
  useActions(
    printed === undefined
      ? { newTable: () => go('/tabeller/bygg') }
      : {
          newTable: () => go('/tabeller/bygg'),
          nextTable: () => show(at + 1),
          previousTable: () => show(at - 1),
          nextTableLanguage: chosen.nextLanguage,
          toggleDigits: () => setDigits(digits === 0 ? 1 : 0),
          ...(releases.length > 0 ? { nextTableVersion: nextVersion } : {}),
          ...(formats.length > 0 ? { exportTables: exportAll } : {}),
          ...(formats.includes('docx') ? { chooseTableTemplate: word.chooseTemplate } : {}),
        },
  );

  const error = tables.error ?? queue.error ?? view.error;
  if (error !== null) {
    return (
      <Page>
        <PageHeading title={t(($) => $.title)} />
        <ErrorState
          title={t(($) => $.failed)}
          text={refusalOf(error).message}
          retry={{
            label: t(($) => $.error.retry, { ns: 'app' }),
            run: () => void Promise.all([tables.refetch(), queue.refetch(), view.refetch()]),
          }}
        />
      </Page>
    );
  }
  if (tables.data === undefined || queue.data === undefined || view.data === undefined) {
    return (
      <Page>
        <PageHeading title={t(($) => $.title)} />
        <Skeleton lines={12} label={t(($) => $.loading, { ns: 'app' })} />
      </Page>
    );
  }
  const nothingYet = release === null && queue.data.ledger.decided === 0;
  if (printed === undefined || value === undefined || nothingYet) {
    return (
      <Page>
        <PageHeading title={t(($) => $.title)} />
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
          <Link href="/vurder">{t(($) => $.empty.go)}</Link>
        </EmptyState>
      </Page>
    );
  }
  return (
    <div className={classes['page']}>
      <VisuallyHidden component="h1">{t(($) => $.title)}</VisuallyHidden>
      <div className={classes['left']}>
        <TableList
          tables={all}
          current={printed.id}
          codebook={view.data.codebookContent}
          own={tablesAmong(pieces.data ?? [])}
        />
        <ExportPanel
          draft={release === null}
          formats={formats}
          onFormats={setFormats}
          word={word}
          written={written}
          onExport={exportAll}
        />
      </div>
      <TableAndBehind
        // Another table starts on its own first number.
        key={printed.id}
        printed={printed}
        value={value}
        set={tables.data.set}
        marking={tables.data.printed.marking}
        source={tables.data.printed.source}
        stale={tables.isPlaceholderData}
        rows={queue.data.rows}
        others={[]}
        codebook={view.data.codebookContent}
        of={{ round: round.id, release, digits, language }}
        specification={null}
        choices={
          <TableChoices
            releases={releases}
            corrected={corrected}
            release={release}
            onRelease={setRelease}
            digits={digits}
            onDigits={setDigits}
            language={chosen}
          />
        }
      />
    </div>
  );
}
