import { Button, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../../components/kbd.tsx';
import { Panel } from '../../../components/panel.tsx';
import { RefusalNote } from '../../../components/refusal-note.tsx';
import type { Doing } from '../../../data/use-doing.ts';
import classes from './editor.module.css';

type Props = {
  readonly version: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Why it cannot be taken into use yet, or null. */
  readonly obstacle: string | null;
  readonly doing: Doing<unknown>;
  readonly reasonField: RefObject<HTMLTextAreaElement | null>;
  readonly onAdopt: () => void;
};

/** Why the codebook is changed, and the button that takes the new version into use. */
export function AdoptForm(props: Props) {
  const { version, reason, onReason, obstacle, doing, reasonField, onAdopt } = props;
  const { t } = useTranslation('codebook');
  return (
    <Panel title={t(($) => $.adopt.title, { version })}>
      <form
        className={classes['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          onAdopt();
        }}
      >
        <Textarea
          ref={reasonField}
          label={t(($) => $.adopt.reason)}
          description={t(($) => $.adopt.reasonHint)}
          value={reason}
          autosize
          minRows={2}
          required
          onChange={(event) => onReason(event.currentTarget.value)}
        />
        {obstacle !== null && <p className={classes['soft']}>{obstacle}</p>}
        {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
        <Button
          type="submit"
          fullWidth
          justify="space-between"
          aria-disabled={obstacle !== null || doing.kind === 'doing'}
          aria-keyshortcuts="Control+Enter"
          rightSection={<Kbd of="Ctrl+Enter" plain />}
        >
          {t(($) => $.adopt.button, { version })}
        </Button>
      </form>
    </Panel>
  );
}
