import { chosenText, selectionWords } from '../../../shared/changes/selection-words.ts';
import type { DifferenceView } from '../../../shared/contract/changes-contract.ts';
import classes from './changes.module.css';
import { PartList } from './part-list.tsx';

/** The counties whose breadth is shown by others, or otherwise. */
export function SelectionList({ difference }: { readonly difference: DifferenceView }) {
  const { selection, labels } = difference;
  return selection.map((one) => (
    <article
      key={one.county}
      className={classes['entry']}
      aria-labelledby={`utvalg-endret-${one.county}`}
    >
      <h3 id={`utvalg-endret-${one.county}`}>{one.countyName}</h3>
      <p className={classes['soft']}>{chosenText(one)}</p>
      <PartList parts={selectionWords(labels, one)} />
    </article>
  ));
}
