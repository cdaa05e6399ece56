import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateView } from '../../../shared/contract/signing-contract.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import classes from './signing.module.css';

const spaced = (hash: string): string => hash.match(/.{1,8}/gu)?.join(' ') ?? '';

/** Everything the signature binds, as fingerprints to compare over the telephone. */
export function CandidateHashes({ candidate }: { readonly candidate: CandidateView }) {
  const { t } = useTranslation('signing');
  const { manifest, content, codebook, logRoot, logHeads } = candidate;
  const line = (label: string, hash: string) => (
    <>
      <dt>{label}</dt>
      <dd>
        <samp>{spaced(hash)}</samp>
      </dd>
    </>
  );
  return (
    <dl className={classes['hashes']}>
      {line(
        t(($) => $.manifest),
        manifest,
      )}
      {line(
        t(($) => $.content),
        content,
      )}
      {line(
        t(($) => $.codebook),
        codebook,
      )}
      {line(
        t(($) => $.log),
        logRoot,
      )}
      {logHeads.map(({ author, position, hash }) => (
        <Fragment key={author}>
          {line(
            t(($) => $.head, { author: author.slice(0, 8), position: integerText(position) }),
            hash,
          )}
        </Fragment>
      ))}
    </dl>
  );
}
