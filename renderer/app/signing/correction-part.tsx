import type { CandidateView } from '../../../shared/contract/signing-contract.ts';
import classes from './signing.module.css';

type Props = { readonly corrects: NonNullable<CandidateView['corrects']> };

/** What is said to those who have read the release that is corrected, and the numbers that become others. */
export function CorrectionPart({ corrects: { heading, notice, numbers } }: Props) {
  return (
    <div className={classes['part']}>
      <h3>{heading}</h3>
      <p>{notice}</p>
      <ul className={classes['sentences']}>
        {numbers.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
