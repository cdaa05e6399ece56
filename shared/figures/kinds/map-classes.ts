import { integerText, listText, withinSentence } from '../../lib/norwegian-format.ts';
import type { FrozenContent, FrozenEntry } from '../../release/frozen-content.ts';
import type { BehindTable, MapClass, MapUnit } from '../figure-value.ts';
import { outcomeShades } from '../shades.ts';

const classIdOf = ({ standing, outcome }: FrozenEntry): string =>
  outcome !== null && standing === 'decided' ? outcome : standing;

/**
 * In: the content. Out: the outcomes with how many units of the map have them, and those that have none; what no unit
 * has is left out.
 */
export function mapClasses({ codebook, entries }: FrozenContent): readonly MapClass[] {
  const shades = outcomeShades(codebook);
  const all: readonly Omit<MapClass, 'n' | 'borderline' | 'text'>[] = [
    ...codebook.outcomes.map(({ id, label }) => ({
      id: String(id),
      label,
      shade: shades.get(id) ?? 1,
      mark: 'filled' as const,
    })),
    { id: 'not-reached', label: 'Ikke nådd', shade: 1, mark: 'not-reached' },
    { id: 'undecided', label: 'Uavgjort', shade: 1, mark: 'undecided' },
  ];
  return all.flatMap((one): readonly MapClass[] => {
    const members = entries.filter((entry) => classIdOf(entry) === one.id);
    if (members.length === 0) return [];
    const borderline = members.filter((entry) => entry.borderline !== null).length;
    return [{ ...one, n: members.length, borderline, text: integerText(members.length) }];
  });
}

/** In: an entry. Out: it as it stands on a map. */
export function mapUnit(entry: FrozenEntry): MapUnit {
  const { unit, name, county, borderline } = entry;
  return { unit, name, county, of: classIdOf(entry), borderline: borderline !== null };
}

/** In: the classes. Out: how many have which, in a sentence. */
export function classWords(classes: readonly MapClass[]): string {
  const words = classes.map(({ label, text, borderline }) =>
    borderline === 0
      ? `${withinSentence(label)} ${text}`
      : `${withinSentence(label)} ${text} (grensetilfeller ${integerText(borderline)})`,
  );
  return `Antall: ${listText(words)}.`;
}

/** In: the units of a map and its classes. Out: the table behind it, a row a unit. */
export function behindUnits(
  units: readonly MapUnit[],
  classes: readonly MapClass[],
  { counties }: FrozenContent,
): BehindTable {
  const labels = new Map(classes.map((one) => [one.id, one.label]));
  const names = new Map(counties.map((one) => [one.number, one.name]));
  return {
    columns: [
      { id: 'kommunenummer', heading: 'Nummer' },
      { id: 'kommune', heading: 'Navn' },
      { id: 'fylke', heading: 'Fylke' },
      { id: 'utfall', heading: 'Utfall' },
      { id: 'grenseland', heading: 'Grenseland' },
    ],
    rows: units.map((one) => ({
      cells: [
        one.unit,
        one.name,
        names.get(one.county) ?? one.county,
        labels.get(one.of) ?? one.of,
        one.borderline ? 'ja' : 'nei',
      ],
      units: [one.unit],
    })),
  };
}

/** How a hatched unit is to be read, where there is one. */
export function hatchNote(units: readonly MapUnit[]): readonly string[] {
  return units.some((one) => one.borderline) ? ['Skravert: grensetilfelle.'] : [];
}
