/** A health region with the numbers of the counties it has had since 2015. */
type Region = {
  readonly id: string;
  readonly label: string;
  readonly counties: readonly string[];
};

/**
 * The four regional health authorities, in their usual order. Source: the articles of association of Helse Sør-Øst,
 * Helse Vest, Helse Midt-Norge and Helse Nord; counties by SSB's numbers before and after 2018, 2020 and 2024.
 */
export const regions: readonly Region[] = [
  {
    id: 'sor-ost',
    label: 'Helse Sør-Øst',
    // Those of 2015, then those that have come since.
    counties: [
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '30',
      '34',
      '38',
      '42',
      '31',
      '32',
      '33',
      '39',
      '40',
    ],
  },
  { id: 'vest', label: 'Helse Vest', counties: ['11', '12', '14', '46'] },
  { id: 'midt', label: 'Helse Midt-Norge', counties: ['15', '16', '17', '50'] },
  { id: 'nord', label: 'Helse Nord', counties: ['18', '19', '20', '54', '55', '56'] },
];
