import type { Codebook } from './codebook.ts';

/** In: codebook and the id of an outcome. Out: its label; the id where the codebook has no such outcome. */
export function outcomeLabel(codebook: Codebook, id: string): string {
  return codebook.outcomes.find((one) => one.id === id)?.label ?? id;
}

/** In: codebook and the id of a criterion. Out: its label; the id where the codebook has no such criterion. */
export function criterionLabel(codebook: Codebook, id: string): string {
  return codebook.criteria.find((one) => one.id === id)?.label ?? id;
}
