import { useQuery } from '@tanstack/react-query';
import type { PersonView } from '../../../../shared/contract/person-contract.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';

/**
 * Out: the entry's contact persons, newest attempt first; undefined until they are known, or where nobody may see
 * them. Asked only where an attempt refers to one, and kept no longer than they are on the screen.
 */
export function usePersons(entry: EntryView | undefined): readonly PersonView[] | undefined {
  const { ask } = useStore();
  const { round } = useJudging();
  const keys = (entry?.attempts ?? []).flatMap(({ person }) => (person === null ? [] : [person]));
  const { data } = useQuery(
    ask.person.ofEntry.queryOptions({
      input: { round: round.id, unit: entry?.unit ?? '' },
      enabled: keys.length > 0,
      gcTime: 0,
    }),
  );
  return data?.toSorted((one, other) => keys.indexOf(other.key) - keys.indexOf(one.key));
}
