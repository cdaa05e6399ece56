import type { Codebook } from '../codebook/codebook.ts';
import type { RoundCounty, UnitKind } from '../events/round.ts';
import type { UnitNumber } from '../lib/ids.ts';
import type { Language } from '../lib/language.ts';
import { compareNames } from '../lib/norwegian-format.ts';
import type { TableWords } from '../messages/tables/table-words.ts';
import { tableWords } from '../messages/tables/words-in.ts';
import { populationOf } from '../register/population.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { indexEntries, type EntryIndex } from '../release/tables/entry-index.ts';
import type { CountedEntry } from '../release/tables/selection.ts';
import { contentIn } from '../translations/content-in.ts';

/** What a specification is evaluated over: one round's content, or several'. */
export type TableWorld = {
  /** What it is asked of, its words as they were given. */
  readonly asked: FrozenContent;
  /** The first is the one the table is asked of; their words are in the language asked for. */
  readonly contents: readonly [FrozenContent, ...FrozenContent[]];
  readonly codebook: Codebook;
  readonly unitKind: UnitKind;
  readonly counties: readonly RoundCounty[];
  /** The year of the register the inhabitants are counted in. */
  readonly year: number;
  readonly index: EntryIndex;
  /** Names of all whose judgements stand, a–å. */
  readonly persons: readonly string[];
  /** What tables of it say of themselves, in the language they are asked for in. */
  readonly words: TableWords;
  /** Words of the codebook that stand in bokmål because it has no others. */
  readonly untranslated: readonly string[];
};

function judgesOf(content: FrozenContent): ReadonlyMap<UnitNumber, readonly string[]> {
  const judges = new Map<UnitNumber, readonly string[]>();
  // Most entries have one judge: one list for each of them does for all of hers.
  const alone = new Map<string, readonly string[]>();
  for (const { stands, unit, judge } of content.judgements) {
    if (!stands) continue;
    const known = judges.get(unit);
    if (known === undefined) {
      const one = alone.get(judge) ?? [judge];
      alone.set(judge, one);
      judges.set(unit, one);
    } else if (!known.includes(judge)) judges.set(unit, [...known, judge]);
  }
  return judges;
}

function countedEntries(content: FrozenContent): readonly CountedEntry[] {
  const judges = judgesOf(content);
  const year = Number(content.registerDate.slice(0, 4));
  return content.entries.map((entry) => ({
    ...entry,
    round: content.round,
    judges: judges.get(entry.unit) ?? [],
    inhabitants: populationOf(entry.unit, year) ?? null,
  }));
}

/** In: a codebook. Out: the outcomes it counts together, or, where it says nothing of it, all but the last. */
function countedTogether({ groups, outcomes }: Codebook) {
  return groups[0]?.outcomes ?? outcomes.slice(0, -1).map((one) => one.id);
}

/**
 * In: the content of one round, or of several, the one asked of first, and the language of their tables. Out: what
 * tables are evaluated over.
 */
export function tableWorld(
  given: readonly [FrozenContent, ...FrozenContent[]],
  language: Language = 'nb',
): TableWorld {
  const [asked, ...others] = given;
  const { content: first, untranslated } = contentIn(asked, language);
  const contents = [first, ...others.map((one) => contentIn(one, language).content)] as const;
  const entries = contents.flatMap(countedEntries);
  const counties = new Map(
    contents.flatMap((one) => one.counties).map((county) => [county.number, county]),
  );
  const persons = new Set<string>();
  for (const { judges = [] } of entries) for (const judge of judges) persons.add(judge);
  return {
    asked,
    contents,
    codebook: first.codebook,
    unitKind: first.unitKind,
    counties: [...counties.values()].toSorted((one, other) => (one.number < other.number ? -1 : 1)),
    year: Number(first.registerDate.slice(0, 4)),
    index: indexEntries(entries, countedTogether(first.codebook)),
    persons: [...persons].toSorted(compareNames),
    words: tableWords(language),
    untranslated,
  };
}
