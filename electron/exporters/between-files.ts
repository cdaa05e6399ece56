/**
 * Called before each file that takes its time, with how many are made of how many: what else there is to do gets its
 * turn, and the work can be called off by what it throws.
 */
export type Between = (done: number, total: number) => Promise<void>;

/** For whoever waits for the whole. */
export const withoutPause: Between = () => Promise.resolve();
