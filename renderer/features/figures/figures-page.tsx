import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { figuresAmong, tablesAmong } from '../../../shared/article/piece.ts';
import { figureSpecification } from '../../../shared/figures/specification.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { LanguageSelect } from '../../components/language-select.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { VersionChoice } from '../../components/number-choices.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { usePieces, useSpecifiedTables, type TableChoice } from '../../data/article-queries.ts';
import { useBuiltInFigures, type FigureOutput } from '../../data/figure-queries.ts';
import { useQueue } from '../../data/queries.ts';
import { useFinalReleases, useTables } from '../../data/release-queries.ts';
import { useLanguageChoice } from '../../data/use-language-choice.ts';
import { useRememberedChoice } from '../../data/use-remembered-choice.ts';
import { FigureDesk } from './figure-desk.tsx';
import { freeFigureName } from './figure-fields.ts';
import { FigureList } from './figure-list.tsx';
import classes from './figures.module.css';

const usual: FigureOutput = { formats: ['svg', 'pdf', 'png'], caption: 'inside', boundaries: null };

/** The figures of the article: chosen, seen as they will be printed, kept, and written to files. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const { round } = useCurrentRound();
  const [, go] = useLocation();
  const { figure: wanted } = useParams();
  const [remembered] = useRememberedChoice('table-digits');
  const digits: Digits = remembered === '0' ? 0 : 1;
  const chosenLanguage = useLanguageChoice();
  const { language } = chosenLanguage;
  const [chosenRelease, setRelease] = useState<ReleaseNumber | null>(null);
  const [output, setOutput] = useState(usual);
  const { releases, corrected } = useFinalReleases(round.id);
  const release = releases.find((one) => one === chosenRelease) ?? null;
  const choice: TableChoice = { round: round.id, release, digits, language };
  const pieces = usePieces();
  const queue = useQueue(round.id);
  const ready = useBuiltInFigures(choice);
  const tables = useTables(round.id, release, digits);
  const specified = useSpecifiedTables(choice, tablesAmong(pieces.data ?? []));

  const own = figuresAmong(pieces.data ?? []);
  const builtIn = (ready.data ?? []).filter((one) => own.every(({ id }) => id !== one.id));
  const all = [...own, ...builtIn];
  const known = [...(tables.data?.set.tables ?? []), ...(specified.data?.set.tables ?? [])];
  const fresh = figureSpecification.parse({
    id: freeFigureName(all.map((one) => one.id)),
    kind: 'bars',
    title: t(($) => $.list.fresh),
    table: known[0]?.id ?? null,
  });
  const current =
    wanted === 'ny' ? fresh : (all.find((one) => one.id === wanted) ?? all[0] ?? fresh);
  const at = all.indexOf(current);
  const step = (by: number): void => {
    const next = all[(at + by + all.length) % all.length];
    if (next !== undefined) go(`/figurer/${next.id}`);
  };
  const versions = [null, ...releases];
  useActions({
    nextFigureLanguage: chosenLanguage.nextLanguage,
    newFigure: () => go('/figurer/ny'),
    ...(all.length > 0 ? { nextFigure: () => step(1), previousFigure: () => step(-1) } : {}),
    ...(releases.length > 0
      ? {
          nextFigureVersion: () =>
            setRelease(versions[(versions.indexOf(release) + 1) % versions.length] ?? null),
        }
      : {}),
  });

  if (
    pieces.data === undefined ||
    ready.data === undefined ||
    tables.data === undefined ||
    queue.data === undefined
  )
    return <AwaitingPage title={t(($) => $.title)} questions={[pieces, ready, tables, queue]} />;
  const nothingYet = release === null && own.length === 0 && queue.data.ledger.decided === 0;
  if (nothingYet && wanted === undefined) {
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
        <FigureList own={own} builtIn={builtIn} current={at === -1 ? null : current.id} />
      </div>
      <FigureDesk
        // Another figure, or the same kept anew, begins as it is kept.
        key={`${round.id} ${JSON.stringify(current)}`}
        choice={choice}
        start={current}
        number={at === -1 ? own.length + 1 : at + 1}
        kept={own.includes(current)}
        all={all}
        tables={known}
        output={output}
        onOutput={setOutput}
        choices={
          <div className={classes['choices']}>
            <VersionChoice
              label={t(($) => $.version)}
              releases={releases}
              corrected={corrected}
              release={release}
              onRelease={setRelease}
            />
            <LanguageSelect
              language={chosenLanguage.language}
              onLanguage={chosenLanguage.setLanguage}
            />
          </div>
        }
      />
    </div>
  );
}
