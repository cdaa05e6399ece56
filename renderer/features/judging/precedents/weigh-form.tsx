import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../../components/refusal-note.tsx';
import classes from './precedents.module.css';

type Props = {
  readonly stance: 'skiller' | 'fraviker';
  readonly refusal: string | null;
  readonly busy: boolean;
  readonly onSave: (words: string) => void;
  readonly onClose: () => void;
};

/** The facts that differ, or why the earlier case is overruled. */
export function WeighForm({ stance, refusal, busy, onSave, onClose }: Props) {
  const { t } = useTranslation('precedents');
  const [words, setWords] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
    >
      <label>
        {t(($) => $.words[stance])}
        <textarea
          ref={text}
          rows={3}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            const save = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
            if (!save && event.key !== 'Escape') return;
            // Else the judgement itself would be saved, or the pane left.
            event.preventDefault();
            event.stopPropagation();
            if (save) onSave(words);
            else onClose();
          }}
        />
      </label>
      {refusal !== null && <RefusalNote text={refusal} />}
      <div className={classes['buttons']}>
        <Button type="submit" size="compact-sm" loading={busy}>
          {t(($) => $.save)}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t(($) => $.cancel)}
        </Button>
      </div>
    </form>
  );
}
