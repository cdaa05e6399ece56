import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { QueueRow } from '../../../../shared/contract/views.ts';
import { pieceId, type TableSpecification } from '../../../../shared/tables/specification.ts';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { useNotices } from '../../../app/notices/notices.tsx';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { MainButton } from '../../../components/main-button.tsx';
import { RefusalNote } from '../../../components/refusal-note.tsx';
import { TextButton } from '../../../components/text-button.tsx';
import { usePieceActions, useSpecifiedExport } from '../../../data/article-queries.ts';
import { begunDrafts } from '../../../data/begun-drafts.ts';
import { useLanguageChoice } from '../../../data/use-language-choice.ts';
import { useWordLook } from '../../../data/use-word-look.ts';
import { useTableChoices } from '../use-table-choices.ts';
import { WrittenFiles } from '../written-files.tsx';
import classes from './builder.module.css';
import { BuilderPreview } from './builder-preview.tsx';
import { freeId, put, variableOf } from './table-draft.ts';
import { TableSettings } from './table-settings.tsx';
import { VariableList } from './variable-list.tsx';
import { Zones } from './zones.tsx';

type Props = {
  readonly begun: TableSpecification;
  readonly isSaved: boolean;
  /** Ids of what else is kept for the article. */
  readonly taken: readonly string[];
  readonly variables: readonly VariableView[];
  readonly codebook: Codebook;
  readonly rows: readonly QueueRow[];
};

const useBegunTable = begunDrafts<TableSpecification>();

/** Variables and choices at the left, the table as it will print beside, the records behind its numbers at the right. */
export function BuilderDesk({ begun, isSaved, taken, variables, codebook, rows }: Props) {
  const { t } = useTranslation('builder');
  const { round } = useCurrentRound();
  const [, go] = useLocation();
  const { tell } = useNotices();
  const {
    value: table,
    changed,
    change: setTable,
    forget,
  } = useBegunTable(`${round.id} ${isSaved ? begun.id : ''}`, begun);
  const { digits, formats } = useTableChoices();
  const { look } = useWordLook();
  const { state, save, remove } = usePieceActions();
  const [written, write] = useSpecifiedExport();
  const chosenLanguage = useLanguageChoice();
  const { language } = chosenLanguage;
  const choice = { round: round.id, release: null, digits, language };
  const hasRows = table.rows.length > 0 && table.caption.trim() !== '';
  // A filter that is only begun lets everything through.
  const shown = { ...table, filter: table.filter.filter((one) => one.categories.length > 0) };
  const complete = hasRows && shown.filter.length === table.filter.length;

  const named = (): TableSpecification =>
    isSaved ? table : { ...table, id: pieceId.parse(freeId(table.caption, taken)) };
  const saveTable = async (): Promise<void> => {
    const piece = named();
    const end = await save({ kind: 'table', table: piece });
    if (end.kind !== 'done') return;
    forget();
    tell({ tone: 'done', text: t(($) => $.saved) });
    go(`/tabeller/bygg/${piece.id}`);
  };
  const removeTable = async (): Promise<void> => {
    const end = await remove(table.id);
    if (end.kind !== 'done') return;
    forget();
    tell({ tone: 'done', text: t(($) => $.removed) });
    go('/tabeller');
  };
  const exportTable = (): void => void write(choice, [named()], formats, look);
  useActions({
    ...(complete ? { saveTable: () => void saveTable(), exportTables: exportTable } : {}),
    newTable: () => go('/tabeller/bygg'),
    nextTableLanguage: chosenLanguage.nextLanguage,
  });
  return (
    <div className={classes['page']}>
      <div className={classes['left']}>
        <Link href="/tabeller" className={classes['back']}>
          {t(($) => $.back)}
        </Link>
        <TextInput
          label={t(($) => $.caption)}
          value={table.caption}
          error={table.caption.trim() === '' ? t(($) => $.captionMissing) : null}
          onChange={(event) => setTable({ ...table, caption: event.currentTarget.value })}
        />
        <VariableList
          variables={variables}
          table={table}
          onPut={(view, target) => setTable(put(table, variableOf(view), target))}
        />
        <Zones variables={variables} table={table} onTable={setTable} />
        <TableSettings table={table} codebook={codebook} onTable={setTable} />
        <div className={classes['actions']}>
          <MainButton
            label={isSaved ? t(($) => $.saveAgain) : t(($) => $.save)}
            keys="Ctrl+Enter"
            busy={state.kind === 'doing'}
            disabled={!complete}
            onPress={() => void saveTable()}
          />
          <Button
            variant="default"
            fullWidth
            justify="space-between"
            loading={written.kind === 'doing'}
            disabled={!complete || formats.length === 0}
            aria-keyshortcuts="Control+e"
            rightSection={<Kbd of="Ctrl+e" />}
            onClick={exportTable}
          >
            {t(($) => $.export)}
          </Button>
          {(changed || isSaved) && (
            <p className={classes['lesser']}>
              {changed && (
                <TextButton onPress={() => setTable(begun)}>
                  {isSaved ? t(($) => $.asKept) : t(($) => $.anew)}
                </TextButton>
              )}
              {isSaved && (
                <TextButton onPress={() => void removeTable()}>
                  {t(($) => $.removeTable)}
                </TextButton>
              )}
            </p>
          )}
          {state.kind === 'refused' && <RefusalNote text={state.refusal.message} />}
          {written.kind === 'refused' && <RefusalNote text={written.refusal.message} />}
          {written.kind === 'done' && (
            <WrittenFiles folder={written.value.folder} files={written.value.files} />
          )}
        </div>
      </div>
      {hasRows ? (
        <BuilderPreview
          choice={choice}
          language={chosenLanguage}
          table={shown}
          variables={variables}
          codebook={codebook}
          rows={rows}
        />
      ) : (
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)} />
      )}
    </div>
  );
}
