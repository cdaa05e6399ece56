import type { AdviserId, RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import type { Choice, Side } from './choice.ts';

/** What somebody had begun to choose, for as long as the window is open and the judgements are the same. */
const kept = new Map<string, Choice>();

/** In: who, where, and the sides. Out: the key of what is begun there; other judgements make another. */
export function choiceKey(
  adviser: AdviserId | null,
  round: RoundId,
  unit: UnitNumber,
  sides: readonly Side[],
): string {
  return [adviser, round, unit, ...sides.map((one) => one.id)].join(' ');
}

/** In: a key. Out: what was begun, or undefined. */
export function keptChoice(key: string): Choice | undefined {
  return kept.get(key);
}

/** Keeps what is begun; null forgets it. */
export function keepChoice(key: string, choice: Choice | null): void {
  if (choice === null) kept.delete(key);
  else kept.set(key, choice);
}
