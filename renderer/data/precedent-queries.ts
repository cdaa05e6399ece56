import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { useStore, type Store } from './store.tsx';

type Near = Store['client']['precedent']['near'];
type Weigh = Store['client']['precedent']['weigh'];

/** The judgement as the form has it, for what earlier cases are held against. */
export type AskedForm = Parameters<Near>[0]['form'];

/** So many earlier cases stand beside a judgement. */
const shown = 12;

/** Out: the earlier cases most like an entry; those of the form before stand until the new ones are here. */
export function useNearCases(round: RoundId, unit: UnitNumber, form: AskedForm) {
  const { ask } = useStore();
  return useQuery({
    ...ask.precedent.near.queryOptions({ input: { round, unit, form, limit: shown } }),
    placeholderData: keepPreviousData,
  });
}

/** Out: how to follow, distinguish or overrule an earlier case. Error: throws what it is refused with; see `refusalOf`. */
export function useWeigh(): Weigh {
  const { client } = useStore();
  return client.precedent.weigh;
}

/** Out: which cases of the round are inconsistent, and which are overruled and not judged anew. */
export function useConsistency(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.precedent.consistency.queryOptions({ input: { round } }));
}

/** Out: the casebook in the order of the round's codebook. */
export function useCasebook(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.precedent.casebook.queryOptions({ input: { round } }));
}
