import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import { useOverviewPreview } from '../../data/release-queries.ts';
import { styleNonce } from '../../data/style-nonce.ts';
import classes from './release.module.css';

type Props = {
  readonly round: RoundId;
  readonly shown: boolean;
  readonly onClose: () => void;
};

/** The overview as it will be, with room to read it, in a frame that can run nothing and reach nothing. */
export function OverviewPreview({ round, shown, onClose }: Props) {
  const { t } = useTranslation(['release', 'app']);
  const preview = useOverviewPreview(round, shown);
  const html = preview.data?.html;
  // The frame inherits the policy of this page, so the overview's own styles have to carry its nonce.
  const framed = useMemo(
    () => html?.replaceAll('<style', `<style nonce="${styleNonce()}"`),
    [html],
  );
  return (
    <Modal
      opened={shown}
      onClose={onClose}
      title={t(($) => $.look.preview)}
      size="min(1180px, 94vw)"
      closeButtonProps={{ 'aria-label': t(($) => $.close, { ns: 'app' }) }}
    >
      {preview.error !== null ? (
        <RefusalNote
          title={t(($) => $.look.previewFailed)}
          text={refusalOf(preview.error).message}
        />
      ) : framed === undefined ? (
        <Skeleton lines={12} label={t(($) => $.look.previewLoading)} />
      ) : (
        <iframe
          className={classes['preview']}
          title={t(($) => $.look.preview)}
          sandbox=""
          srcDoc={framed}
        />
      )}
    </Modal>
  );
}
