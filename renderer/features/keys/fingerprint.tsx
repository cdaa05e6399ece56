import classes from './keys.module.css';

/** A fingerprint in groups of four, to be read aloud. */
export function Fingerprint({ of }: { readonly of: string }) {
  return <samp className={classes['print']}>{of.match(/.{1,4}/gu)?.join(' ')}</samp>;
}
