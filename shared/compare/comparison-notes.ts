import { countText, dateText, integerText } from '../lib/norwegian-format.ts';
import { unitWords } from '../release/unit-words.ts';
import type { Comparison } from './comparison.ts';
import { versionWords } from './comparison-words.ts';
import { stateIds } from './state.ts';

const units = (n: number): string => countText(n, { one: 'enhet', many: 'enheter' });

function unitNote({ register, unitKind }: Comparison): string {
  return `Enhet: ${unitWords(unitKind).id}, etter inndelingen ${dateText(register)} (SSB, Kartverket). Oppføringene er ført dit etter nummer; grensejusteringer er ikke regnet med.`;
}

function districtNote({ from, to }: Comparison): readonly string[] {
  if (from.content.unitKind === to.content.unitKind) return [];
  return ['Oslo er én enhet her: Bare den ene runden har bydelene.'];
}

function mixedNote(comparison: Comparison): readonly string[] {
  const count = (side: 'from' | 'to'): number =>
    comparison.units.filter((one) => one[side].id === stateIds.mixed).length;
  const from = count('from');
  const to = count('to');
  if (from + to === 0) return [];
  return [
    `Sprikende: Enheten er satt sammen av flere med ulike utfall (${integerText(from)} i den første runden, ${integerText(to)} i den andre). Den teller verken som ja eller nei.`,
  ];
}

function unknownNote({ units: all }: Comparison): readonly string[] {
  const left = all.filter((one) =>
    [one.from.state.kind, one.to.state.kind].includes('part-unknown'),
  );
  if (left.length === 0) return [];
  return [
    `Ukjent del: Minst én av dem enheten er satt sammen av, er uavgjort eller ikke nådd (${units(left.length)}). Den teller ikke som nei.`,
  ];
}

function borderlineNote({ units: all }: Comparison): string {
  const marked = all.filter((one) =>
    [...one.from.parts, ...one.to.parts].some((part) => part.other !== null),
  ).length;
  if (marked === 0) return 'Ingen grensetilfeller flytter noe tall; tallene har ikke noe spenn.';
  const changed = all.filter((one) => one.verdict === 'changed');
  const unsure = changed.filter((one) => !one.certain).length;
  const hold =
    unsure === 0
      ? 'Alle endringene står uansett hvordan de leses.'
      : `${integerText(unsure)} av ${countText(changed.length, { one: 'endring', many: 'endringer' })} gjelder bare slik grensetilfellene er vurdert.`;
  return `Spenn: laveste og høyeste antall etter hvordan grensetilfellene leses (${units(marked)}). ${hold}`;
}

/** In: a comparison. Out: what must stand under every table and figure of it. */
export function comparisonNotes(comparison: Comparison): readonly string[] {
  const { codebookNote } = comparison;
  return [
    ...(codebookNote === null ? [] : [codebookNote]),
    unitNote(comparison),
    ...districtNote(comparison),
    ...mixedNote(comparison),
    ...unknownNote(comparison),
    borderlineNote(comparison),
  ];
}

/** In: a comparison. Out: which two are compared, as captions say it. */
export function comparedWords({ from, to }: Comparison): string {
  return `${versionWords(from.content)} (rader), og ${versionWords(to.content)} (kolonner)`;
}
