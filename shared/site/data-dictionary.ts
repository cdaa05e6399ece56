import type { FrozenContent } from '../release/frozen-content.ts';
import type { DataTable } from '../release/data/data-table.ts';

/** What the columns mean that every file has, whatever the codebook. */
const meanings: Readonly<Record<string, readonly [string, string]>> = {
  kommunenummer: [
    'Nummeret enheten hadde ved registerdatoen; tekst, ledende null beholdt',
    'tekst',
  ],
  kommune: ['Navnet i det offisielle registeret', 'tekst'],
  fylkesnummer: ['Nummeret på fylket; tekst, to siffer', 'tekst'],
  fylke: ['Navnet på fylket', 'tekst'],
  status: ['Hvor oppføringen står: avgjort, uavgjort eller ikke-nadd', 'kode'],
  utfall: ['Utfallet, som id fra kodeboken; tomt der enheten ikke er avgjort', 'kode'],
  'utfall-navn': ['Utfallet med ord', 'tekst'],
  grenseland: ['Om avgjørelsen er merket som grenseland', 'ja/nei'],
  'tvil-om': ['Kriteriet tvilen gjaldt', 'kode'],
  'alternativt-utfall': ['Utfallet det like gjerne kunne vært', 'kode'],
  'grenseland-begrunnelse': ['Hvorfor det ble som det ble', 'tekst'],
  'grenseland-grunner': ['Årsakskoder for tvilen; flere skilles med ;', 'koder'],
  begrunnelse: ['Begrunnelsen for utfallet, der det er gitt en', 'tekst'],
  avdeling: ['Avdelingen tjenesten hører til', 'tekst'],
  telefon: ['Telefon til tjenesten, ikke til en person', 'tekst'],
  'e-post': ['E-post til tjenesten, ikke til en person', 'tekst'],
  lenke: ['Nettsider om tjenesten eller tilbudene; flere skilles med ;', 'adresser'],
  kilde: [
    'Slag kilde: telefonintervju, nettside, sporreskjema eller tilsvar; flere skilles med ;',
    'koder',
  ],
  dato: ['Datoen for hver kilde, i samme rekkefølge', 'datoer (ÅÅÅÅ-MM-DD)'],
  'oppgitt-av': ['Rollen til den som opplyste, i samme rekkefølge; aldri et navn', 'tekst'],
  opplysning: ['Det som ble sagt, eller sto, i samme rekkefølge', 'tekst'],
};

/**
 * In: content and the columns of a file. Out: what each of them means, what stands in it, and the codes it may hold with
 * what they mean.
 */
export function dataDictionary({ codebook }: FrozenContent, columns: readonly string[]): DataTable {
  const coded = (all: readonly { readonly id: string; readonly label: string }[]): string =>
    all.map(({ id, label }) => (id === label ? id : `${id} = ${label}`)).join('; ');
  return {
    header: ['kolonne', 'betydning', 'innhold', 'verdier'],
    rows: columns.map((column) => {
      const group = codebook.groups.find((one) => one.id === column);
      if (group !== undefined)
        return [
          column,
          `${group.label}. ${group.note}`,
          'ja/nei',
          coded(codebook.outcomes.filter((one) => group.outcomes.includes(one.id))),
        ];
      const criterion = codebook.criteria.find((one) => one.id === column);
      if (criterion !== undefined)
        return [
          column,
          criterion.question,
          criterion.multiple ? 'koder, flere skilles med ;' : 'kode',
          coded(criterion.answers),
        ];
      const [meaning, holds] = meanings[column] ?? [column, 'tekst'];
      const values =
        column === 'utfall' || column === 'alternativt-utfall'
          ? coded(codebook.outcomes)
          : column === 'tvil-om'
            ? coded(codebook.criteria)
            : '';
      return [column, meaning, holds, values];
    }),
  };
}
