import {
  waivedBy,
  waiverChangeWords,
  waiverText,
  waiverUnits,
} from '../../../shared/changes/waiver-words.ts';
import type { DifferenceView } from '../../../shared/contract/changes-contract.ts';
import classes from './changes.module.css';
import { PartList } from './part-list.tsx';

/** What was let through and is not any longer, or the reverse, with who did so and why. */
export function WaiverList({ difference }: { readonly difference: DifferenceView }) {
  const { waivers } = difference;
  return waivers.map((one, at) => (
    <article
      key={`${at} ${one.kind}`}
      className={classes['entry']}
      aria-labelledby={`unntak-endret-${at}`}
    >
      <h3 id={`unntak-endret-${at}`}>
        {waiverText(one)} <span className={classes['aside']}>{waiverChangeWords[one.change]}</span>
      </h3>
      <p className={classes['soft']}>{waivedBy(one)}</p>
      <p className={classes['why']}>{one.reason}</p>
      <PartList parts={waiverUnits(one)} />
    </article>
  ));
}
