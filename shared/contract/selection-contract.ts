import { type } from '@orpc/contract';
import { z } from 'zod';
import { chosenUnits } from '../events/selection.ts';
import { roundId, type CriterionId } from '../lib/ids.ts';
import type { CountySelection } from '../selection/county-selection.ts';
import { procedure } from './refused.ts';

/** What is chosen in each county, with what there is and what is proposed. */
export type SelectionView = {
  readonly counties: readonly CountySelection[];
  /** The criteria that can show breadth, and what they and their answers are called. */
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly label: string;
    readonly answers: readonly { readonly id: string; readonly label: string }[];
  }[];
};

export const selectionContract = {
  view: procedure.input(z.strictObject({ round: roundId })).output(type<SelectionView>()),
  /**
   * Says which units of a county show its breadth. Errors: `selection-county-unknown`, `selection-unit-elsewhere`,
   * `selection-criterion-single`, `selection-unchanged`.
   */
  set: procedure
    .input(z.strictObject({ round: roundId, chosen: chosenUnits }))
    .output(type<{ readonly n: number }>()),
};
