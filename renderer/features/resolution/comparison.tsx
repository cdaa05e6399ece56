import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { ResolutionRow } from '../../../shared/contract/resolution-contract.ts';
import type { EntryView, ResolutionView } from '../../../shared/contract/views.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { isWholly, type Side } from './choice.ts';
import type { Choosing } from './choosing.ts';
import { CriterionLines } from './criterion-lines.tsx';
import { MarkLine } from './mark-line.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import { RationaleLine } from './rationale-line.tsx';
import { SideHead } from './side-head.tsx';
import classes from './comparison.module.css';

type Props = {
  readonly tableRef: Ref<HTMLTableElement>;
  readonly codebook: Codebook;
  readonly row: ResolutionRow;
  readonly entry: EntryView;
  readonly sides: readonly Side[];
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
  /** Null where it is settled. */
  readonly choosing: Choosing | null;
  readonly resolution: ResolutionView | null;
};

const letters = ['a', 'b', 'c'];

// Narrower than this a column cannot be read; then the frame scrolls, and what is to hold stays in view.
const firstPx = 112;
const sidePx = 122;
const chosenPx = 138;

/** The judgements side by side, criterion by criterion, with what sources say of each, and what is to hold. */
export function Comparison(props: Props) {
  const { tableRef, codebook, row, entry, sides, choosing, resolution } = props;
  const { onlyDifferences, onOnlyDifferences } = props;
  const { t } = useTranslation('resolution');
  const { differences } = row;
  const shown = codebook.criteria.filter(
    ({ id }) => !onlyDifferences || differences.criteria.includes(id),
  );
  return (
    <>
      <label className={classes['only']}>
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={(event) => onOnlyDifferences(event.currentTarget.checked)}
        />
        {t(($) => $.onlyDifferences)} <Kbd of="d" />
      </label>
      <ScrollRegion className={classes['frame']} label={t(($) => $.comparison, { name: row.name })}>
        <table
          ref={tableRef}
          className={classes['table']}
          style={{ minWidth: firstPx + sides.length * sidePx + chosenPx }}
        >
          <caption className={classes['hidden']}>
            {t(($) => $.comparison, { name: row.name })}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={classes['corner']}>
                {t(($) => $.criterion)}
              </th>
              {sides.map((side, at) => (
                <SideHead
                  key={side.id}
                  codebook={codebook}
                  entry={entry}
                  vote={row.votes[at]}
                  side={side}
                  letter={letters[at] ?? null}
                  taken={choosing !== null && isWholly(codebook, sides, choosing.choice, side)}
                  onTake={choosing === null ? null : () => choosing.act({ kind: 'side', side })}
                />
              ))}
              <th scope="col" className={classes['chosenHead']}>
                {t(($) => $.chosen)}
              </th>
            </tr>
          </thead>
          <tbody>
            <OutcomeLine
              codebook={codebook}
              sides={sides}
              differs={differences.outcome}
              choosing={choosing}
              resolution={resolution}
            />
            <MarkLine
              codebook={codebook}
              sides={sides}
              differs={differences.mark}
              choosing={choosing}
              resolution={resolution}
            />
            {shown.map((criterion) => (
              <CriterionLines
                key={criterion.id}
                codebook={codebook}
                criterion={criterion}
                number={codebook.criteria.indexOf(criterion) + 1}
                entry={entry}
                sides={sides}
                differs={differences.criteria.includes(criterion.id)}
                choosing={choosing}
                resolution={resolution}
              />
            ))}
            <RationaleLine
              sides={sides}
              columns={sides.length + 2}
              resolved={resolution?.rationale ?? null}
            />
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
