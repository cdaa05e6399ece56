import type { Codebook } from '../../codebook/codebook.ts';
import type { SpecLine } from './table-spec.ts';

/** In: a codebook. Out: a line for each of its outcomes, in order. */
export function outcomeLines({ outcomes }: Codebook): readonly SpecLine[] {
  return outcomes.map(({ id, label }) => ({
    id,
    label,
    kind: 'plain',
    selects: { kind: 'outcome', outcomes: [id] },
  }));
}

/** In: a codebook. Out: a line for each group of outcomes that is counted together. */
export function groupLines({ groups }: Codebook): readonly SpecLine[] {
  return groups.map(({ id, label, outcomes }) => ({
    id,
    label,
    kind: 'total',
    selects: { kind: 'outcome', outcomes },
  }));
}
