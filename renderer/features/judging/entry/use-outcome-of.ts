import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import { useJudging } from '../judging-context.ts';

/**
 * Out: from an outcome's id to the outcome. What was decided is told in the words of the version it was decided under,
 * where today's has none.
 */
export function useOutcomeOf(): (id: string) => Codebook['outcomes'][number] | undefined {
  const { codebookContent: codebook, earlierCodebooks } = useJudging().round;
  return (id) =>
    [codebook, ...earlierCodebooks.toReversed()]
      .flatMap((one) => one.outcomes)
      .find((one) => one.id === id);
}
