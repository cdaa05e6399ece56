import { integerText, withinSentence } from '../../lib/norwegian-format.ts';
import type { FigureWords } from '../../messages/figures/figure-words.ts';
import type { FrozenContent, FrozenEntry } from '../../release/frozen-content.ts';
import type { BehindTable, MapClass, MapUnit } from '../figure-value.ts';
import { outcomeShades } from '../shades.ts';

const classIdOf = ({ standing, outcome }: FrozenEntry): string =>
  outcome !== null && standing === 'decided' ? outcome : standing;

/**
 * In: the content, the words. Out: the outcomes with how many units of the map have them, and those that have none; what no unit
 * has is left out.
 */
export function mapClasses(
  { codebook, entries }: FrozenContent,
  words: FigureWords,
): readonly MapClass[] {
  const shades = outcomeShades(codebook);
  const all: readonly Omit<MapClass, 'n' | 'borderline' | 'text'>[] = [
    ...codebook.outcomes.map(({ id, label }) => ({
      id: String(id),
      label,
      shade: shades.get(id) ?? 1,
      mark: 'filled' as const,
    })),
    { id: 'not-reached', label: words.notReached, shade: 1, mark: 'not-reached' },
    { id: 'undecided', label: words.undecided, shade: 1, mark: 'undecided' },
  ];
  return all.flatMap((one): readonly MapClass[] => {
    const members = entries.filter((entry) => classIdOf(entry) === one.id);
    if (members.length === 0) return [];
    const borderline = members.filter((entry) => entry.borderline !== null).length;
    return [
      { ...one, n: members.length, borderline, text: integerText(members.length, words.language) },
    ];
  });
}

/** In: an entry. Out: it as it stands on a map. */
export function mapUnit(entry: FrozenEntry): MapUnit {
  const { unit, name, county, borderline } = entry;
  return { unit, name, county, of: classIdOf(entry), borderline: borderline !== null };
}

/** In: the classes, the words. Out: how many have which, in a sentence. */
export function classWords(
  classes: readonly MapClass[],
  { counts, ofWhichBorderline }: FigureWords,
): string {
  const told = classes.map(({ label, text, borderline }) =>
    borderline === 0
      ? `${withinSentence(label)} ${text}`
      : `${withinSentence(label)} ${text}${ofWhichBorderline(borderline)}`,
  );
  return counts(told);
}

/** In: the units of a map its classes, the content and the words. Out: the table behind it, a row a unit. */
export function behindUnits(
  units: readonly MapUnit[],
  classes: readonly MapClass[],
  { counties }: FrozenContent,
  { headings }: FigureWords,
): BehindTable {
  const labels = new Map(classes.map((one) => [one.id, one.label]));
  const names = new Map(counties.map((one) => [one.number, one.name]));
  return {
    units: headings.units,
    columns: [
      { id: 'kommunenummer', heading: headings.number },
      { id: 'kommune', heading: headings.name },
      { id: 'fylke', heading: headings.county },
      { id: 'utfall', heading: headings.outcome },
      { id: 'grenseland', heading: headings.borderline },
    ],
    rows: units.map((one) => ({
      cells: [
        one.unit,
        one.name,
        names.get(one.county) ?? one.county,
        labels.get(one.of) ?? one.of,
        one.borderline ? headings.yes : headings.no,
      ],
      units: [one.unit],
    })),
  };
}

/** How a hatched unit is to be read, where there is one. */
export function hatchNote(
  units: readonly MapUnit[],
  { hatchedUnit }: FigureWords,
): readonly string[] {
  return units.some((one) => one.borderline) ? [hatchedUnit] : [];
}
