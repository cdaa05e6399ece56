import type { Choice, Step } from './choice.ts';

/** What is being chosen, and how to choose. */
export type Choosing = { readonly choice: Choice; readonly act: (step: Step) => void };
