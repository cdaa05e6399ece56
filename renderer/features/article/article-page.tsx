import { VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { figuresAmong, idOf } from '../../../shared/article/piece.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { IntoView } from '../../components/into-view.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { DigitsChoice, VersionChoice } from '../../components/number-choices.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { LanguageSelect } from '../../components/language-select.tsx';
import { WordLookChoice } from '../../components/word-look-choice.tsx';
import { WriteButton } from '../../components/write-button.tsx';
import { WritingNote } from '../../components/writing-note.tsx';
import { usePieces } from '../../data/article-queries.ts';
import { useArrange, useArticleSet, useBoundariesChoice } from '../../data/article-set-queries.ts';
import { useQueue } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useFinalReleases } from '../../data/release-queries.ts';
import { useArticleExport } from '../../data/use-article-export.ts';
import { useRememberedChoice } from '../../data/use-remembered-choice.ts';
import { useLanguageChoice } from '../../data/use-language-choice.ts';
import { useWordLook } from '../../data/use-word-look.ts';
import { ArticleList } from './article-list.tsx';
import { addressOf, movedIn, rowsOf, unnumberedRows } from './article-rows.ts';
import classes from './article.module.css';
import { FlaggedNote } from './flagged-note.tsx';

/** Everything that goes into the article, in order, and the way out to files. */
export function ArticlePage() {
  const { t } = useTranslation('article');
  const { round } = useCurrentRound();
  const [, go] = useLocation();
  const [remembered, remember] = useRememberedChoice('table-digits');
  const digits: Digits = remembered === '0' ? 0 : 1;
  const [wanted, setRelease] = useState<ReleaseNumber | null>(null);
  const [boundaries, setBoundaries] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { releases, corrected } = useFinalReleases(round.id);
  const release = releases.find((one) => one === wanted) ?? null;
  const chosenLanguage = useLanguageChoice();
  const { language } = chosenLanguage;
  const choice = { round: round.id, release, digits, language, boundaries };
  const set = useArticleSet(choice);
  const pieces = usePieces();
  const queue = useQueue(round.id);
  const [arranged, arrange] = useArrange();
  const writing = useArticleExport();
  const { written, step } = writing;
  const word = useWordLook();
  const writeAll = (): void => writing.write({ ...choice, ...word.look });
  const chooseBoundaries = useBoundariesChoice();

  const saved = pieces.data ?? [];
  const refusal = set.error === null ? null : refusalOf(set.error);
  const rows =
    refusal === null && set.data !== undefined ? rowsOf(set.data) : unnumberedRows(saved);
  const chosen = rows.find((one) => one.piece === current);
  const focusOn = (id: string): void =>
    list.current?.querySelector<HTMLElement>(`[data-piece="${id}"]`)?.focus();

  const along = (by: 1 | -1): void => {
    const at = chosen === undefined ? (by === 1 ? -1 : 0) : rows.indexOf(chosen);
    const next = rows[(at + by + rows.length) % rows.length];
    if (next !== undefined) focusOn(next.piece);
  };
  const move = (id: string, by: 1 | -1): void => {
    const next = movedIn(saved.map(idOf), id, by);
    if (next === null || arranged.kind === 'doing') return;
    setCurrent(id);
    void arrange(next);
  };
  const versions = [null, ...releases];
  const opened = chosen === undefined ? null : addressOf(chosen);
  useActions({
    nextPiece: () => along(1),
    previousPiece: () => along(-1),
    ...(chosen?.saved === true
      ? { movePieceUp: () => move(chosen.piece, -1), movePieceDown: () => move(chosen.piece, 1) }
      : {}),
    ...(opened === null ? {} : { openPiece: () => go(opened) }),
    nextArticleLanguage: chosenLanguage.nextLanguage,
    toggleArticleDigits: () => remember(digits === 0 ? '1' : '0'),
    exportArticle: writeAll,
    ...(written.kind === 'doing' ? { cancelArticle: writing.cancel } : {}),
    chooseArticleTemplate: word.chooseTemplate,
    ...(releases.length > 0
      ? {
          nextArticleVersion: () =>
            setRelease(versions[(versions.indexOf(release) + 1) % versions.length] ?? null),
        }
      : {}),
  });

  if (
    pieces.data === undefined ||
    queue.data === undefined ||
    (set.data === undefined && refusal === null)
  )
    return <AwaitingPage title={t(($) => $.title)} questions={[pieces, queue, set]} />;
  if (release === null && saved.length === 0 && queue.data.ledger.decided === 0) {
    return (
      <Page>
        <PageHeading title={t(($) => $.title)} />
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)}>
          <Link href="/vurder">{t(($) => $.empty.go)}</Link>
        </EmptyState>
      </Page>
    );
  }
  const drawsAreas = figuresAmong(saved).some((one) => one.kind === 'areas');
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)}>
        <WriteButton
          label={t(($) => $.export)}
          doing={t(($) => $.exporting)}
          busy={written.kind === 'doing'}
          onPress={writeAll}
        />
      </PageHeading>
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
        <DigitsChoice digits={digits} onDigits={(next) => remember(String(next))} />
        {drawsAreas && (
          <TextButton
            onPress={() =>
              void chooseBoundaries().then((file) => setBoundaries(file ?? boundaries))
            }
          >
            {boundaries === null
              ? t(($) => $.boundaries)
              : t(($) => $.boundariesFrom, { file: boundaries })}
          </TextButton>
        )}
      </div>
      <WordLookChoice choice={word} />
      <FlaggedNote rows={rows} onGo={focusOn} />
      {[refusal, written.kind === 'refused' ? written.refusal : null].map(
        (one, at) =>
          one !== null && (
            // Two places that never change order: what the page says, and what the export said.
            <IntoView key={at === 0 ? 'set' : 'export'}>
              <RefusalNote text={one.message} />
            </IntoView>
          ),
      )}
      {arranged.kind === 'refused' && <RefusalNote text={arranged.refusal.message} />}
      {written.kind === 'doing' && (
        <WritingNote
          words={
            step === null
              ? t(($) => $.exporting)
              : t(($) => $.stages[step.stage], {
                  at: step.done + 1,
                  of: step.total,
                })
          }
          step={step}
          cancel={t(($) => $.cancel)}
          onCancel={writing.cancel}
        />
      )}
      {writing.cancelled && (
        <p className={classes['called-off']} role="status">
          {t(($) => $.cancelled)}
        </p>
      )}
      {written.kind === 'done' && (
        <p className={classes['written']} role="status">
          {t(($) => $.written, {
            folder: written.value.folder,
            count: written.value.files.length,
          })}
        </p>
      )}
      {saved.length === 0 && (
        <p className={classes['nothing']}>
          {t(($) => $.nothingSaved)}
          <Link href="/tabeller/bygg">{t(($) => $.make)}</Link>
          <Link href="/setninger/ny">{t(($) => $.write)}</Link>
        </p>
      )}
      <div ref={list}>
        <ArticleList
          rows={rows}
          current={chosen?.piece ?? null}
          onChoose={setCurrent}
          onMove={move}
        />
      </div>
      <VisuallyHidden role="status">
        {arranged.kind === 'done' && chosen !== undefined
          ? t(($) => $.moved, {
              title: chosen.title,
              at: rows.indexOf(chosen) + 1,
              of: rows.length,
            })
          : ''}
      </VisuallyHidden>
      {saved.length > 1 && (
        <p className={classes['hint']}>
          <Kbd of="Alt+ArrowUp" /> <Kbd of="Alt+ArrowDown" /> {t(($) => $.keys)}
        </p>
      )}
    </Page>
  );
}
