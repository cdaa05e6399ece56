import { fixedMeanings, type FixedMeaning } from '../../../shared/intake/meanings.ts';

export type MeaningGroup = 'unit' | 'source' | 'judgement' | 'criteria';
export type GroupedMeanings = readonly {
  readonly group: MeaningGroup;
  readonly meanings: readonly string[];
}[];

const groupOf: Readonly<Record<FixedMeaning, Exclude<MeaningGroup, 'criteria'>>> = {
  kommunenummer: 'unit',
  kommune: 'unit',
  fylke: 'unit',
  kilde: 'source',
  dato: 'source',
  'oppgitt-av': 'source',
  opplysning: 'source',
  lenke: 'source',
  utfall: 'judgement',
  grenseland: 'judgement',
  'tvil-om': 'judgement',
  'alternativt-utfall': 'judgement',
  begrunnelse: 'judgement',
  'vurdert-av': 'judgement',
  'vurdert-dato': 'judgement',
  'ikke-nadd': 'judgement',
};

/** In: a meaning. Out: it, if it is one of those every round knows; null for a criterion of the codebook. */
export function fixedMeaning(meaning: string): FixedMeaning | null {
  return fixedMeanings.find((one) => one === meaning) ?? null;
}

/** In: the meanings a file's columns can have. Out: the same in groups, each kept in order, empty groups left out. */
export function groupMeanings(meanings: readonly string[]): GroupedMeanings {
  const order: readonly MeaningGroup[] = ['unit', 'source', 'criteria', 'judgement'];
  const placed = meanings.map((meaning) => {
    const fixed = fixedMeaning(meaning);
    return { meaning, group: fixed === null ? 'criteria' : groupOf[fixed] };
  });
  return order
    .map((group) => ({
      group,
      meanings: placed.filter((one) => one.group === group).map((one) => one.meaning),
    }))
    .filter((one) => one.meanings.length > 0);
}
