import { z } from 'zod';
import type { ListChoice } from '../../data/list-queries.ts';

/** Nothing chosen: everything is shown. */
export const everything: ListChoice = { choice: {}, search: '' };

/** In: what is chosen, a facet and one of its values. Out: the same with the value taken in, or out. */
export function withToggled(chosen: ListChoice, facet: string, value: string): ListChoice {
  const before = chosen.choice[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [facet]: _facet, ...others } = chosen.choice;
  return { ...chosen, choice: after.length === 0 ? others : { ...others, [facet]: after } };
}

/** In: what is chosen, a facet and one of its values. Out: the same with only that value of the facet, or none of it. */
export function withOnly(chosen: ListChoice, facet: string, value: string): ListChoice {
  const { [facet]: before = [], ...others } = chosen.choice;
  const alone = before.length === 1 && before[0] === value;
  return { ...chosen, choice: alone ? others : { ...others, [facet]: [value] } };
}

/** In: what is chosen. Out: whether anything is. */
export function isNarrowed({ choice, search }: ListChoice): boolean {
  return search.trim() !== '' || Object.keys(choice).length > 0;
}

const savedLists = z.array(
  z.object({
    name: z.string().min(1),
    choice: z.record(z.string(), z.array(z.string())),
    search: z.string(),
  }),
);
export type SavedList = z.infer<typeof savedLists>[number];

/** In: what the program remembers. Out: the lists somebody has saved; none where it is not readable. */
export function readSavedLists(remembered: string | null | undefined): readonly SavedList[] {
  if (remembered === null || remembered === undefined) return [];
  try {
    const parsed = savedLists.safeParse(JSON.parse(remembered));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** In: the saved lists, a name, and what is chosen. Out: the lists with that one, in the place of one so named. */
export function withSaved(
  lists: readonly SavedList[],
  name: string,
  { choice, search }: ListChoice,
): readonly SavedList[] {
  const saved: SavedList = {
    name,
    search,
    choice: Object.fromEntries(
      Object.entries(choice).map(([facet, values]) => [facet, [...values]]),
    ),
  };
  return [...lists.filter((one) => one.name !== name), saved];
}
