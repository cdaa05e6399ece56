import { fold } from './fold.ts';

/** What a column of an import can mean, the criteria of the codebook aside. */
export const fixedMeanings = [
  'kommunenummer',
  'kommune',
  'fylke',
  'kilde',
  'dato',
  'oppgitt-av',
  'opplysning',
  'lenke',
  'utfall',
  'grenseland',
  'tvil-om',
  'alternativt-utfall',
  'begrunnelse',
  'vurdert-av',
  'vurdert-dato',
  'ikke-nadd',
] as const;
export type FixedMeaning = (typeof fixedMeanings)[number];

/** Other words that people use; proposed where no column carries the meaning's own name. */
const otherWords: Readonly<Record<FixedMeaning, readonly string[]>> = {
  kommunenummer: [
    'kommunenr',
    'kommune nr',
    'komnr',
    'knr',
    'kommunekode',
    'bydelsnummer',
    'bydelsnr',
  ],
  kommune: [
    'kommunenavn',
    'kommunens navn',
    'navn på kommune',
    'kommune/bydel',
    'bydel',
    'bydelsnavn',
  ],
  fylke: ['fylkesnavn', 'fylkesnummer', 'fylkesnr'],
  kilde: ['kildetype', 'type kilde', 'datakilde'],
  dato: ['intervjudato', 'dato for intervju', 'kildedato', 'dato for kilde'],
  'oppgitt-av': ['opplyst av', 'informantens rolle', 'rolle', 'stilling'],
  opplysning: ['opplysninger', 'sitat', 'utsagn', 'hva ble sagt'],
  lenke: ['lenker', 'link', 'url', 'nettadresse', 'webadresse'],
  utfall: ['vurdert utfall'],
  grenseland: ['grensetilfelle', 'i grenseland'],
  'tvil-om': ['kriterium i tvil', 'tvil om kriterium'],
  'alternativt-utfall': ['alternativ utfall', 'annet mulig utfall'],
  begrunnelse: ['begrunnelser', 'begrunnelse for vurderingen', 'begrunnelse for utfall'],
  'vurdert-av': ['vurdert av hvem'],
  'vurdert-dato': ['vurderingsdato', 'dato vurdert', 'dato for vurdering'],
  'ikke-nadd': ['ikke oppnådd kontakt', 'ikke fått kontakt', 'ikke kontakt'],
};

/** The columns of a report of refused rows: they come back with the mended file and are left alone. */
export const reportHeadings = {
  code: 'Avvist kode',
  reason: 'Avvist fordi',
  row: 'Avvist rad',
} as const;

const ownKeys: ReadonlyMap<string, FixedMeaning> = new Map(
  fixedMeanings.map((meaning) => [fold(meaning), meaning]),
);
const otherKeys: ReadonlyMap<string, FixedMeaning> = new Map(
  fixedMeanings.flatMap((meaning) =>
    otherWords[meaning].map((word) => [fold(word), meaning] as const),
  ),
);
const reportKeys: ReadonlySet<string> = new Set(Object.values(reportHeadings).map(fold));

/** In: a folded heading. Out: the meaning that bears exactly this name, or undefined. */
export function meaningNamed(key: string): FixedMeaning | undefined {
  return ownKeys.get(key);
}

/** In: a folded heading. Out: the meaning that people also call this, or undefined. */
export function meaningCalled(key: string): FixedMeaning | undefined {
  return otherKeys.get(key);
}

/** In: a folded heading. Out: whether it is a column of our own report of refused rows. */
export function isReportHeading(key: string): boolean {
  return reportKeys.has(key);
}
