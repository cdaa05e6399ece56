import type { PartWords } from '../../../shared/changes/change-words.ts';
import classes from './changes.module.css';

/** What is different, each with what it was, struck through, and what it is. */
export function PartList({ parts }: { readonly parts: readonly PartWords[] }) {
  return (
    <dl className={classes['parts']}>
      {parts.map(({ what, from, to }, at) => (
        <div key={`${at} ${what}`}>
          <dt>{what}</dt>
          <dd>
            {from !== null && <del>{from}</del>} {to !== null && <ins>{to}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
