import { useDoing } from '../../data/use-doing.ts';

/** One thing at a time: whether it is under way, and why it was refused last. */
export function useRunning() {
  const [doing, start] = useDoing<true>();
  const run = (what: () => Promise<unknown>) =>
    start(async () => {
      await what();
      return true;
    });
  return {
    busy: doing.kind === 'doing',
    refusal: doing.kind === 'refused' ? doing.refusal.message : null,
    run,
  };
}
