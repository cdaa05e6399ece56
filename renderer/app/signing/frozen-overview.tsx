import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import { useFrozenOverview, type OverviewOf } from '../../data/signing-queries.ts';
import { styleNonce } from '../../data/style-nonce.ts';
import classes from './signing.module.css';

/** The overview itself as it was frozen, in a frame that can run nothing and reach nothing. */
export function FrozenOverview({ of }: { readonly of: OverviewOf }) {
  const { t } = useTranslation('signing');
  const [shown, setShown] = useState(false);
  const overview = useFrozenOverview(of, shown);
  const html = overview.data?.html;
  // The frame inherits the policy of this page, so the overview's own styles have to carry its nonce.
  const framed = useMemo(
    () => html?.replaceAll('<style', `<style nonce="${styleNonce()}"`),
    [html],
  );
  return (
    <div>
      <Button variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? t(($) => $.hideOverview) : t(($) => $.showOverview)}
      </Button>
      {shown && overview.error !== null && <RefusalNote text={refusalOf(overview.error).message} />}
      {shown && overview.error === null && framed === undefined && (
        <Skeleton lines={8} label={t(($) => $.loading)} />
      )}
      {shown && framed !== undefined && (
        <iframe
          className={classes['frame']}
          title={t(($) => $.overview)}
          sandbox=""
          srcDoc={framed}
        />
      )}
    </div>
  );
}
