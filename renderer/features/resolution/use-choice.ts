import { useEffect, useState } from 'react';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { BegunChoice } from '../../../shared/contract/resolution-contract.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { useStore } from '../../data/store.tsx';
import { begunIn, choiceToKeep } from './begun-choice.ts';
import { startChoice, stepChoice, type Choice, type Side, type Step } from './choice.ts';

type Held = { readonly choice: Choice; readonly begun: boolean; readonly touched: boolean };

type Wanted = {
  readonly codebook: Codebook;
  readonly round: RoundId;
  readonly unit: UnitNumber;
  /** The same for as long as the case is shown. */
  readonly sides: readonly Side[];
  /** What the store has kept. */
  readonly kept: BegunChoice | null;
};

/** What is being chosen in a case; what is begun is kept a moment after each change, so that it survives a crash. */
export function useChoice({ codebook, round, unit, sides, kept }: Wanted) {
  const { choices } = useStore();
  const [first] = useState(sides);
  const [held, setHeld] = useState<Held>(() => {
    const begun = begunIn(codebook, first, kept);
    return {
      choice: begun ?? startChoice(codebook, first),
      begun: begun !== null,
      touched: false,
    };
  });
  const { choice, begun } = held;

  useEffect(() => {
    if (!held.touched) return;
    const content = held.begun ? choiceToKeep(held.choice, first) : null;
    choices.keep({ round, unit }, content);
  }, [held, choices, round, unit, first]);
  useEffect(() => choices.flush, [choices]);

  return {
    choice,
    begun,
    act: (step: Step): void =>
      setHeld((now) => ({
        choice: stepChoice(codebook, first, now.choice, step),
        begun: true,
        touched: true,
      })),
    discard: (): void =>
      setHeld({ choice: startChoice(codebook, first), begun: false, touched: true }),
    /** It is saved for good, and the store has dropped what was kept. */
    saved: (): void => {
      choices.forget({ round, unit });
      setHeld((now) => ({ ...now, begun: false, touched: false }));
    },
  };
}
