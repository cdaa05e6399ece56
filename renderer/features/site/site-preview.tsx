import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../components/skeleton.tsx';
import { styleNonce } from '../../data/style-nonce.ts';
import classes from './site.module.css';

type Props = {
  /** Undefined: it is not here yet. */
  readonly html: string | undefined;
  readonly failed: boolean;
};

/** The first page as it will be, in a frame that can run nothing and reach nothing. */
export function FrontPreview({ html, failed }: Props) {
  const { t } = useTranslation('site');
  // The frame inherits the policy of this page, so the site's own styles have to carry its nonce.
  const framed = useMemo(
    () => html?.replaceAll('<style', `<style nonce="${styleNonce()}"`),
    [html],
  );
  if (failed) return <div />;
  if (framed === undefined) return <Skeleton lines={14} label={t(($) => $.loading)} />;
  return (
    <iframe className={classes['preview']} title={t(($) => $.preview)} sandbox="" srcDoc={framed} />
  );
}
