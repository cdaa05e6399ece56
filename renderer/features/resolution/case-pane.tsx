import type {
  ResolutionRow,
  ResolutionsView,
} from '../../../shared/contract/resolution-contract.ts';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import type { EntryView, RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useBegunChoice } from '../../data/resolution-queries.ts';
import { useEntry } from '../../data/queries.ts';
import type { Side } from './choice.ts';
import { OpenCase } from './open-case.tsx';
import { ResolvedCase } from './resolved-case.tsx';
import classes from './resolution.module.css';

type Props = {
  readonly round: RoundView;
  readonly view: ResolutionsView;
  readonly row: ResolutionRow;
  readonly onNext: (unit: UnitNumber) => void;
};

/** The judgements that count, in the order of the row. */
function sidesOf(entry: EntryView, row: ResolutionRow): readonly Side[] {
  return row.votes.flatMap(({ current }) => entry.judgements.filter((one) => one.id === current));
}

/** One case: its judgements beside each other, and what is to hold, or what was settled. */
export function CasePane({ round, view, row, onNext }: Props) {
  const query = useEntry(round.id, row.unit);
  const entry = query.data;
  const sides = entry === undefined ? [] : sidesOf(entry, row);
  const begun = useBegunChoice({ round: round.id, unit: row.unit });
  if (entry !== undefined && begun.data !== undefined && sides.length === row.votes.length) {
    const shared = { round, view, row, entry, sides, onNext };
    return row.resolution === null ? (
      // Another judgement meanwhile makes another case of it.
      <OpenCase key={sides.map((one) => one.id).join(' ')} {...shared} kept={begun.data} />
    ) : (
      <ResolvedCase key={row.resolution.id} {...shared} />
    );
  }
  return (
    <div className={classes['waiting']}>
      <Awaiting questions={[query, begun]} lines={9} />
    </div>
  );
}
