import {
  countText,
  integerText,
  listText,
  percentRangeText,
  percentText,
  rangeText,
  withinSentence,
  type Noun,
} from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { Language } from '../lib/language.ts';
import type { Counted, SiteWords } from '../messages/site/site-words.ts';
import { siteWords } from '../messages/site/words-in.ts';
import { rangeOf } from '../projections/outcome-range.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { overviewCorrection } from '../release/overview/correction.ts';
import { limitsSection } from '../release/overview/method.ts';
import { contentIn } from '../translations/content-in.ts';
import { countyPath, frontPath } from './addresses.ts';
import type { FrontPage, SiteCounty, SiteFigure } from './site-document.ts';
import { siteCounts } from './site-counts.ts';
import { siteMap } from './site-map.ts';
import { byName, outcomeChoices, siteUnit, themeChoices } from './site-units.ts';

function countedIn({ codebook }: FrozenContent, entries: readonly FrozenEntry[]): Counted | null {
  const [group] = codebook.groups;
  if (group === undefined) return null;
  const { n, low, high, denominator } = rangeOf(entries, group.outcomes);
  if (denominator === 0) return null;
  const allDecided = entries.every((one) => one.standing === 'decided');
  return { label: group.label, n, of: denominator, low, high, allDecided };
}

/** Author, and when it was published and last changed. */
function datesOf({ authors, published, updated }: FrozenContent, words: SiteWords) {
  const names = authors.map(({ name, title }) =>
    title.trim() === '' ? name : `${name} (${title.trim()})`,
  );
  return [
    ...(names.length === 0 ? [] : [words.author(listText(names, words.language))]),
    published === null ? words.unpublished : words.published(norwegianDay(published)),
    words.updated(norwegianDay(updated)),
  ];
}

/** A label that is a predicate, «Har tjeneste», follows what is counted; another one stands alone. */
const headlineLabel = (label: string, { many }: Noun): string =>
  /^har\s/iu.test(label) ? `${many} ${withinSentence(label)}` : withinSentence(label);

/** The headline and its share, what is planned, and how many are borderline; without a headline, each outcome found. */
function figuresOf(content: FrozenContent, words: SiteWords): readonly SiteFigure[] {
  const { codebook, entries, ledger, unitKind } = content;
  const { language } = words;
  const counted = countedIn(content, entries);
  const ranged = (low: number, high: number): string | null =>
    low === high ? null : words.rangeOf(rangeText(low, high, language));
  const headline: readonly SiteFigure[] =
    counted === null
      ? []
      : [
          {
            value: integerText(counted.n, language),
            label: headlineLabel(counted.label, words.units(unitKind)),
            range: ranged(counted.low, counted.high),
          },
          {
            value: percentText(counted.n, counted.of, 1, language),
            label: words.ofDecided(counted, unitKind),
            range:
              counted.low === counted.high
                ? null
                : words.rangeOf(
                    percentRangeText(counted.low, counted.high, counted.of, 1, language),
                  ),
          },
        ];
  const outcomes = codebook.outcomes.filter(({ tone }) =>
    counted === null ? tone !== 'none' : tone === 'planned',
  );
  return [
    ...headline,
    ...outcomes.map(({ id, label }) => {
      const { n, low, high } = rangeOf(entries, [id]);
      return {
        value: integerText(n, language),
        label: withinSentence(label),
        range: ranged(low, high),
      };
    }),
    {
      value: integerText(ledger.borderline, language),
      label: words.borderlineCases(ledger.borderline),
      range: null,
    },
  ];
}

/** In: content, the words. Out: its counties by number, each with its units by name; those without units are left out. */
export function siteCounties(content: FrozenContent, words: SiteWords): readonly SiteCounty[] {
  return content.counties
    .toSorted((one, other) => (one.number < other.number ? -1 : 1))
    .flatMap(({ number, name }): readonly SiteCounty[] => {
      const entries = content.entries.filter((one) => one.county === number);
      if (entries.length === 0) return [];
      const counted = countedIn(content, entries);
      return [
        {
          number,
          name,
          path: countyPath(number),
          summary:
            counted === null
              ? words.countyUnits(entries.length, content.unitKind)
              : words.countyCount(counted, content.unitKind),
          units: byName(entries).map((entry) => siteUnit(content, entry, words)),
        },
      ];
    });
}

/** In: content in bokmål, and a language. Out: the first page in it; in English a summary, without the list of units. */
export function frontPage(given: FrozenContent, language: Language): FrontPage {
  const words = siteWords(language);
  const { content, untranslated } = contentIn(given, language);
  const { codebook, entries, ledger, unitKind } = content;
  const counties = siteCounties(content, words);
  const scope = { units: entries.length, counties: counties.length, kind: unitKind };
  return {
    kind: 'front',
    path: frontPath(language),
    language,
    title: words.name(codebook.subject, unitKind),
    release: content.release === null ? words.draft : words.release(content.release),
    dates: datesOf(content, words),
    lead: words.lead(scope, countedIn(content, entries)),
    figures: figuresOf(content, words),
    map: siteMap(content, words),
    counts: siteCounts(content, entries, words),
    countsNote: words.countsNote(ledger.decided, unitKind),
    correction: language === 'nb' ? (overviewCorrection(given) ?? null) : null,
    introduction: language === 'nb' ? codebook.introduction : [],
    counties,
    search:
      language === 'en'
        ? null
        : {
            outcomes: outcomeChoices(content, language),
            themes: themeChoices(content, language),
          },
    method: words.judged({
      kind: unitKind,
      codebook: language === 'nb' ? codebook.title : codebook.id,
      version: codebook.version,
      criteria: codebook.criteria.length,
      decided: ledger.decided,
      undecided: ledger.undecided,
      notReached: ledger.notReached,
      borderline: ledger.borderline,
      registerDate: content.registerDate,
    }),
    limits: language === 'nb' ? limitsSection(given).paragraphs : words.limits,
    untranslated,
  };
}

/** In: content. Out: what an overview of it counts first, in words: «79 av 428 kommuner har tjeneste». */
export function headlineWords(content: FrozenContent): string {
  const words = siteWords('nb');
  const counted = countedIn(content, content.entries);
  return counted === null
    ? countText(content.entries.length, words.units(content.unitKind))
    : words.countyCount(counted, content.unitKind);
}
