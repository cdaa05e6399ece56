/** Answers in the order of the headings below. */
const answers = {
  egen: 'egen-tjeneste;koordinator;egen;ja;ja;ja;ja;ja;ja;',
  plan: 'planlagt-tjeneste;ingen;;nei;nei;nei;nei;nei;;godt-i-gang',
  ingen: 'ingen-tjeneste;ingen;;nei;nei;nei;nei;nei;;ingen',
  mot: 'ingen-tjeneste;koordinator;egen;ja;ja;ja;ja;ja;ja;',
} as const;
type Kind = keyof typeof answers;

const headings =
  'kommunenummer;utfall;form;samarbeid;gruppebasert;mestring;planlagt-sammen;gjennomfort-sammen;evaluert-sammen;flere-ars-erfaring;planer;grenseland;tvil-om;alternativt-utfall;begrunnelse';

/** A unit judged against its answers, or with a mark that gives it another outcome. */
type Judged = { readonly kind: Kind; readonly mark?: boolean };

const row = (unit: string, { kind, mark = false }: Judged): string => {
  const doubt = mark ? 'ja;form;ingen-tjeneste;Usikker stilling' : ';;;';
  return `${unit};${answers[kind]};${kind === 'mot' ? ';;;Ikke i drift' : doubt}`;
};

const sheet = (told: Readonly<Record<string, Kind | Judged>>): string =>
  [
    headings,
    ...Object.entries(told).map(([unit, one]) =>
      row(unit, typeof one === 'string' ? { kind: one } : one),
    ),
  ].join('\n');

/** The invented interviews of 2015. */
export const told2015 = sheet({
  '1504': 'egen',
  '1523': 'ingen',
  '1529': 'ingen',
  '1534': 'ingen',
  '1546': 'ingen',
  '1850': 'egen',
  '1849': 'egen',
  '1805': 'ingen',
  '1854': 'ingen',
  '0402': 'ingen',
  '0403': { kind: 'egen', mark: true },
  '0412': 'egen',
  '0415': 'plan',
  '0417': 'ingen',
  '1515': 'egen',
  '1818': 'ingen',
});

/** The invented interviews of 2024: some as before, some not, one judged against its answers. */
export const told2024 = sheet({
  '1508': 'egen',
  '1580': 'egen',
  '1875': 'egen',
  '1806': 'ingen',
  '3401': 'ingen',
  '3403': 'ingen',
  '3411': 'mot',
  '3412': 'egen',
  '3413': 'ingen',
  '1515': 'egen',
  '1818': 'egen',
});
