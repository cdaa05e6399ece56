import { createContext, useContext } from 'react';
import type { AdviserView, RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';

/** What every part of the judging page knows: the round with its codebook, and who judges. */
export type Judging = {
  readonly round: RoundView;
  readonly adviser: AdviserView | null;
  /** Goes to an entry. */
  readonly goTo: (unit: UnitNumber) => void;
};

export const JudgingContext = createContext<Judging | null>(null);

/** Out: the round and the adviser. Error: throws outside the judging page. */
export function useJudging(): Judging {
  const value = useContext(JudgingContext);
  if (value === null) throw new Error('useJudging needs the judging page above it');
  return value;
}
