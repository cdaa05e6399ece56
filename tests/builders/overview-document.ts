import type {
  OverviewCounty,
  OverviewDocument,
  OverviewEntry,
} from '../../shared/release/overview-document.ts';

type Outcome = NonNullable<OverviewEntry['outcome']>;

const own: Outcome = { id: 'egen-tjeneste', label: 'Egen tjeneste', tone: 'service' };
const shared: Outcome = {
  id: 'interkommunal-tjeneste',
  label: 'Interkommunal tjeneste',
  tone: 'service',
};
const takenIn: Outcome = {
  id: 'tilbud-uten-tjeneste',
  label: 'Tatt inn uten egen tjeneste',
  tone: 'service',
};
const planned: Outcome = { id: 'planlagt-tjeneste', label: 'Planlagt tjeneste', tone: 'planned' };
const noService: Outcome = { id: 'ingen-tjeneste', label: 'Ingen tjeneste', tone: 'none' };

/** One unit as the public sees it; says nothing but its name and number unless told. */
function overviewEntry(
  unit: string,
  name: string,
  changes: Partial<OverviewEntry> = {},
): OverviewEntry {
  return {
    unit,
    name,
    outcome: noService,
    standing: 'Avgjort',
    borderline: null,
    contact: [],
    sources: ['Telefonintervju med kommunalsjef for helse, 12. februar 2015'],
    ...changes,
  };
}

const counties: readonly OverviewCounty[] = [
  {
    number: '01',
    name: 'Østfold',
    summary: '2 av 3 kommuner har tjeneste (66,7 %)',
    entries: [
      overviewEntry('0101', 'Halden', {
        outcome: own,
        contact: [
          {
            label: 'Halden frisklivs- og mestringssentral',
            href: 'https://www.halden.example/mestring',
          },
          { label: '69 00 00 00', href: 'tel:+4769000000' },
        ],
        sources: [
          'Telefonintervju med avdelingsleder, 12. februar 2015',
          'Nettside, 14. februar 2015',
        ],
      }),
      overviewEntry('0104', 'Moss', {
        outcome: takenIn,
        borderline: {
          text: 'Grenseland: tvil om form; kunne like gjerne vært ingen tjeneste',
          rationale:
            'Kommunen har ingen egen tjeneste, men har i seks år holdt kurs som klart er lærings- og mestringstilbud.',
        },
        contact: [{ label: 'Rehabiliteringsavdelingen', href: null }],
      }),
      overviewEntry('0105', 'Sarpsborg'),
    ],
  },
  {
    number: '20',
    name: 'Finnmark – Finnmárku',
    summary: '1 av 4 kommuner har tjeneste (25,0 %)',
    entries: [
      overviewEntry('2011', 'Guovdageaidnu – Kautokeino', {
        outcome: shared,
        borderline: {
          text: 'Grenseland: tvil om evaluert sammen; kunne like gjerne vært ingen tjeneste',
          rationale:
            'Brukerne er med i planlegging og ledelse, men evalueringen gjøres av fagfolk.',
        },
      }),
      overviewEntry('2012', 'Alta', { outcome: planned }),
      overviewEntry('2020', 'Porsanger – Porsáŋgu – Porsanki', {
        outcome: null,
        standing: 'Ikke nådd',
        sources: [],
      }),
      overviewEntry('2030', 'Sør-Varanger & <omegn>', {
        contact: [{ label: 'Skal ikke kunne kjøres', href: 'javascript:alert(1)' }],
      }),
    ],
  },
];

export const sampleOverview: OverviewDocument = {
  title: 'Lærings- og mestringstjenester i kommunene',
  release: 'Utgivelse 1.0',
  markings: [],
  lead: 'En nasjonal oversikt over kommunale og interkommunale lærings- og mestringstjenester, etter telefonintervju med ansatte i alle landets kommuner.',
  figures: [
    {
      value: '79',
      label: 'av 428 kommuner har tjeneste (18,5 %)',
      range: '71 til 85 etter hvordan 16 grensetilfeller leses',
    },
    { value: '23', label: 'er godt i gang med å planlegge en', range: '22 til 23' },
    { value: '428', label: 'kommuner er vurdert; alle ble nådd', range: null },
  ],
  introduction: {
    heading: 'Hva er en lærings- og mestringstjeneste?',
    paragraphs: [
      'En tjeneste er et senter, en avdeling eller en enhet i kommunen som har lærings- og mestringstilbud, eller en koordinator, leder eller kontaktperson som er ansatt for å koordinere tilbudene. Den kan være interkommunal.',
      'Et tilbud er gruppebasert. Brukere, pasienter og pårørende tilegner seg kunnskap som styrker mestring og livskvalitet, og tilbudet er planlagt, gjennomført og evaluert i sidestilt samarbeid mellom fagpersoner og erfarne brukere.',
    ],
  },
  outcomes: [
    { label: 'Egen tjeneste', definition: 'Kommunen har en tjeneste av sitt eget.' },
    {
      label: 'Interkommunal tjeneste',
      definition: 'Kommunen har tjeneste sammen med andre, som vert eller deltaker.',
    },
    {
      label: 'Planlagt tjeneste',
      definition: 'Kommunen er godt i gang med å planlegge en tjeneste.',
    },
    {
      label: 'Tatt inn uten egen tjeneste',
      definition:
        'Ingen egen tjeneste, men flere års erfaring med ulike tilbud som klart er lærings- og mestringstilbud. Alltid grenseland.',
    },
    { label: 'Ingen tjeneste', definition: 'Ingen av delene.' },
  ],
  counties,
  method: {
    heading: 'Slik er oversikten laget',
    paragraphs: [
      'Rådmennene fikk et spørreskjema. Deretter ble kommunene ringt. Oversikten viser til det de ansatte har fortalt.',
    ],
  },
  limits: {
    heading: 'Det oversikten ikke sier',
    paragraphs: ['Oversikten sier ikke hvor ofte tilbudene gis, eller hvor lenge de varer.'],
  },
  author: 'Kari Nordmann, spesialrådgiver',
  published: 'Publisert: 5. mars 2015',
  updated: 'Sist oppdatert: 2. mars 2015',
  updatedAt: '2015-03-02T10:15:00.000Z',
  source: 'Kommuner og fylker: SSB og Kartverket. Stedsnavn: Kartverket.',
};

/** The same overview as a draft of an invented example. */
export const markedOverview: OverviewDocument = {
  ...sampleOverview,
  release: 'Utkast – ikke signert',
  markings: ['Utkast – ikke signert', 'Oppdiktet eksempel'],
  published: 'Ikke publisert',
};
