import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { VoteOf } from '../../../shared/contract/resolution-contract.ts';
import type { EntryView } from '../../../shared/contract/views.ts';
import { Kbd } from '../../components/kbd.tsx';
import { dateOf } from '../../components/norwegian.ts';
import type { Side } from './choice.ts';
import classes from './comparison.module.css';
import { outcomeInWords } from './words.ts';

type Props = {
  readonly codebook: Codebook;
  readonly entry: EntryView;
  readonly vote: VoteOf | undefined;
  readonly side: Side;
  /** The key that takes the whole side, or null where there are more sides than keys. */
  readonly letter: string | null;
  readonly taken: boolean;
  /** Null where it is settled. */
  readonly onTake: (() => void) | null;
};

/** Whose judgement a column is, whether it is the first that one gave, and the button that takes all of it. */
export function SideHead({ codebook, entry, vote, side, letter, taken, onTake }: Props) {
  const { t } = useTranslation('resolution');
  const said = entry.judgements.find((one) => one.id === side.id);
  const first = entry.judgements.find((one) => one.id === vote?.first);
  const changed = first !== undefined && first.id !== side.id;
  const before = changed ? outcomeInWords(codebook, first.outcome) : '';
  const standing = !changed
    ? t(($) => $.first)
    : first.borderline === null
      ? t(($) => $.firstWas, { outcome: before })
      : t(($) => $.firstWasMarked, { outcome: before });
  const facts = [
    ...(said === undefined ? [] : [dateOf(said.date ?? said.time)]),
    ...(said?.independent === true ? [t(($) => $.independent)] : []),
  ];
  return (
    <th scope="col" className={classes['sideHead']} data-taken={taken || undefined}>
      <span className={classes['judge']}>{side.judge}</span>
      <span className={classes['facts']}>{[standing, ...facts].join(', ')}</span>
      {onTake !== null && (
        <button
          type="button"
          className={classes['takeAll']}
          aria-pressed={taken}
          aria-keyshortcuts={letter ?? undefined}
          onClick={onTake}
        >
          <span>
            {t(($) => $.takeSide)}
            <span className={classes['hidden']}>
              {' '}
              {t(($) => $.takeSideOf, { name: side.judge })}
            </span>
          </span>
          {letter !== null && <Kbd of={letter} />}
        </button>
      )}
    </th>
  );
}
