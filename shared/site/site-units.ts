import { answersTo } from '../codebook/profile.ts';
import { criterionId } from '../lib/ids.ts';
import { compareNames, integerText } from '../lib/norwegian-format.ts';
import type { Language } from '../lib/language.ts';
import type { SiteWords } from '../messages/site/site-words.ts';
import { siteWords } from '../messages/site/words-in.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { unitPath } from './addresses.ts';
import type { SiteChoice, SiteOutcome, SiteUnit } from './site-document.ts';

/** The criterion that says what offers are about, where a codebook has it. */
const theme = criterionId.parse('tema');

/** In: content, an entry of it, the words. Out: its outcome as it is shown, or where it stands. */
export function outcomeShown(
  { codebook }: FrozenContent,
  { outcome, standing }: Pick<FrozenEntry, 'outcome' | 'standing'>,
  words: SiteWords = siteWords('nb'),
): SiteOutcome {
  const found = codebook.outcomes.find((one) => one.id === outcome);
  if (found !== undefined) return { label: found.label, tone: found.tone };
  return {
    label: standing === 'not-reached' ? words.notReached : words.undecided,
    tone: 'open',
  };
}

const foundBy = ({ outcome, standing }: FrozenEntry): string => outcome ?? standing;

/** In: content and an entry of it. Out: the unit as it stands in a list. */
export function siteUnit(content: FrozenContent, entry: FrozenEntry, words?: SiteWords): SiteUnit {
  return {
    unit: entry.unit,
    path: unitPath(entry.unit),
    name: entry.name,
    outcome: outcomeShown(content, entry, words),
    found: foundBy(entry),
    borderline: entry.borderline !== null,
    themes: answersTo(entry.answers, theme),
  };
}

/** In: entries. Out: the same by name, a–å. */
export function byName(entries: readonly FrozenEntry[]): readonly FrozenEntry[] {
  return entries.toSorted(
    (one, other) => compareNames(one.name, other.name) || (one.unit < other.unit ? -1 : 1),
  );
}

/** In: content, in which language. Out: the outcomes that can be searched for, each with how many have it. */
export function outcomeChoices(content: FrozenContent, language: Language): readonly SiteChoice[] {
  const words = siteWords(language);
  const all = [
    ...content.codebook.outcomes.map(({ id, label }) => ({ id: String(id), label })),
    { id: 'undecided', label: words.undecided },
    { id: 'not-reached', label: words.notReached },
  ];
  return all.flatMap(({ id, label }) => {
    const n = content.entries.filter((entry) => foundBy(entry) === id).length;
    return n === 0 ? [] : [{ id, label, n: integerText(n, language) }];
  });
}

/** In: content, in which language. Out: the themes that can be searched for; none where the codebook has none. */
export function themeChoices(content: FrozenContent, language: Language): readonly SiteChoice[] {
  const criterion = content.codebook.criteria.find((one) => one.id === theme && one.multiple);
  return (criterion?.answers ?? []).flatMap(({ id, label }) => {
    const n = content.entries.filter((one) => answersTo(one.answers, theme).includes(id)).length;
    return n === 0 ? [] : [{ id, label, n: integerText(n, language) }];
  });
}
