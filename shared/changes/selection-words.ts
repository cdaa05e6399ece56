import { dateText, listText } from '../lib/norwegian-format.ts';
import type { PartWords } from './change-words.ts';
import type { DifferenceLabels } from './difference-labels.ts';
import type { NamedUnit } from './named-unit.ts';
import type { SelectionChange } from './selection-change.ts';

const namesOf = (units: readonly NamedUnit[]): string | null =>
  units.length === 0 ? null : listText(units.map((one) => one.name));

/** In: what is called what, and what is chosen otherwise of a county. Out: each thing that is different, in words. */
export function selectionWords(
  labels: DifferenceLabels,
  { added, removed, criteria, note }: SelectionChange,
): readonly PartWords[] {
  const breadth = (side: 'from' | 'to'): string | null => {
    const those = criteria[side];
    return those === null ? null : listText(those.map((one) => labels.criteria[one] ?? one));
  };
  const all: readonly PartWords[] = [
    { what: 'Kommet til', from: null, to: namesOf(added) },
    { what: 'Tatt ut', from: namesOf(removed), to: null },
    { what: 'Bredden gjelder', from: breadth('from'), to: breadth('to') },
    { what: 'Merknad', from: note.from || null, to: note.to || null },
  ];
  return all.filter((one) => one.from !== one.to);
}

/** In: what is chosen otherwise of a county. Out: «Valgt av Kari Nordmann, 5. mars 2015». */
export function chosenText({ chosen }: Pick<SelectionChange, 'chosen'>): string {
  return chosen === null
    ? 'Følger av vurderingene'
    : `Valgt av ${chosen.by}, ${dateText(chosen.date)}`;
}
