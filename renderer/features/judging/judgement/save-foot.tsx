import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { JudgementId } from '../../../../shared/lib/ids.ts';
import { dateOf } from '../../../components/norwegian.ts';
import { Kbd } from '../../../components/kbd.tsx';
import classes from './judgement-pane.module.css';
import { useDraftKept } from './use-draft-kept.ts';

type Props = {
  readonly entry: EntryView | undefined;
  readonly pristine: boolean;
  readonly replaces: JudgementId | null;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly stale: boolean;
  readonly said: string | null;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onShowNew: () => void;
};

/** The one button, and above it one line that always has its place: what was saved, what is kept, or why not. */
export function SaveFoot(props: Props) {
  const {
    entry,
    pristine,
    replaces,
    busy,
    refusal,
    stale,
    said,
    onSave,
    onUndo,
    onDiscard,
    onShowNew,
  } = props;
  const { t } = useTranslation('judging');
  const own = entry?.judgements.find((one) => one.id === replaces);
  const standing =
    own === undefined
      ? t(($) => $.save.none)
      : t(($) => $.save.current, { date: dateOf(own.date ?? own.time) });
  const kept = useDraftKept(entry?.unit);
  const draft = kept ? t(($) => $.save.draft) : t(($) => $.save.keeping);
  const line = pristine ? (said ?? standing) : draft;
  return (
    <div className={classes['foot']}>
      <div className={classes['line']}>
        {refusal === null ? (
          <p aria-live="polite">{line}</p>
        ) : (
          <p role="alert" className={classes['refusal']}>
            {refusal}
          </p>
        )}
        {stale ? (
          <button type="button" className={classes['link']} onClick={onShowNew}>
            {t(($) => $.save.showNew)}
          </button>
        ) : (
          <button
            type="button"
            className={classes['link']}
            hidden={pristine && said === null}
            onClick={pristine ? onUndo : onDiscard}
          >
            {pristine ? t(($) => $.save.undo) : t(($) => $.save.discard)}{' '}
            {pristine && <Kbd of="Ctrl+z" />}
          </button>
        )}
      </div>
      <Button
        fullWidth
        justify="space-between"
        aria-keyshortcuts="Control+Enter"
        aria-disabled={busy}
        rightSection={<Kbd of="Ctrl+Enter" plain />}
        onClick={onSave}
      >
        {pristine && replaces !== null && entry?.rejudge.length === 0
          ? t(($) => $.save.next)
          : t(($) => $.save.button)}
      </Button>
    </div>
  );
}
