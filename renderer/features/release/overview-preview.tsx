import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import { useOverviewPreview } from '../../data/release-queries.ts';
import { styleNonce } from '../../data/style-nonce.ts';
import classes from './release.module.css';

/** The overview as it will be, in a frame that can run nothing and reach nothing. */
export function OverviewPreview({ round }: { readonly round: RoundId }) {
  const { t } = useTranslation('release');
  const preview = useOverviewPreview(round, true);
  const html = preview.data?.html;
  // The frame inherits the policy of this page, so the overview's own styles have to carry its nonce.
  const framed = useMemo(
    () => html?.replaceAll('<style', `<style nonce="${styleNonce()}"`),
    [html],
  );
  if (preview.error !== null) {
    return (
      <RefusalNote title={t(($) => $.look.previewFailed)} text={refusalOf(preview.error).message} />
    );
  }
  if (framed === undefined) return <Skeleton lines={8} label={t(($) => $.look.previewLoading)} />;
  return (
    <iframe
      className={classes['preview']}
      title={t(($) => $.look.preview)}
      sandbox=""
      srcDoc={framed}
    />
  );
}
