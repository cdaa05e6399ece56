import { waivedWords } from '../appendix/waived-words.ts';
import { dateText, listText } from '../lib/norwegian-format.ts';
import type { PartWords } from './change-words.ts';
import type { NamedUnit } from './named-unit.ts';
import type { WaiverChange } from './waiver-change.ts';

/** What has become of a waiver, as a heading says it. */
export const waiverChangeWords: Readonly<Record<WaiverChange['change'], string>> = {
  added: 'Nytt unntak',
  lifted: 'Gjelder ikke lenger',
  changed: 'Gjelder andre oppføringer',
};

const words: Readonly<Record<string, string>> = waivedWords;

/** In: a waiver. Out: «Unntak for åpne kildekonflikter». */
export function waiverText({ kind }: Pick<WaiverChange, 'kind'>): string {
  return `Unntak for ${words[kind] ?? kind}`;
}

/** In: a waiver. Out: «Gjort av Kari Nordmann, 5. mars 2015». */
export function waivedBy({ by, date }: Pick<WaiverChange, 'by' | 'date'>): string {
  return `Gjort av ${by}, ${dateText(date)}`;
}

/** In: what has become of a waiver. Out: the units that it lets through now, and those that it does not any longer. */
export function waiverUnits({
  added,
  removed,
}: Pick<WaiverChange, 'added' | 'removed'>): readonly PartWords[] {
  const named = (units: readonly NamedUnit[]): string | null =>
    units.length === 0 ? null : listText(units.map((one) => one.name));
  const all: readonly PartWords[] = [
    { what: 'Slipper gjennom', from: null, to: named(added) },
    { what: 'Slipper ikke lenger gjennom', from: named(removed), to: null },
  ];
  return all.filter((one) => one.from !== one.to);
}
