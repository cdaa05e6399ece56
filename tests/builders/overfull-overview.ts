import type { OverviewDocument, OverviewEntry } from '../../shared/release/overview-document.ts';
import { markedOverview } from './overview-document.ts';

const long = 'Kurset holdes sammen med naboene, og evalueres av fagfolk og erfarne brukere. ';

const full = (unit: string): OverviewEntry => ({
  unit,
  name: `Kommunen med ${'et langt '.repeat(12)}navn og ettsværtlangtordsomikkekanbrytesnoested`,
  outcome: { id: 'langt', label: `Tatt inn ${'uten egen '.repeat(8)}tjeneste`, tone: 'planned' },
  standing: 'Avgjort',
  borderline: { text: `Grenseland: ${long.repeat(3)}`, rationale: long.repeat(180) },
  contact: Array.from({ length: 90 }, (_, at) => ({
    label: `Frisklivssentralen nummer ${at + 1} med et navn som går over mer enn én linje i kolonnen`,
    href: `https://www.kommunen.example/${'mestring/'.repeat(9)}${at}`,
  })),
  sources: Array.from({ length: 60 }, (_, at) => `Nettside, lest ${at + 1}. gang`),
});

/** What no adviser would write, and somebody once will: a correction in which each piece is longer than its place. */
export function overfullOverview(): OverviewDocument {
  const { counties } = markedOverview;
  return {
    ...markedOverview,
    correction: {
      heading: 'Rettelse av utgivelse 1.0',
      notice: long.repeat(20),
      tables: [
        {
          title: 'Utfall',
          numbers: [{ of: 'Egen tjeneste', text: '79 av 428 (75–83), nå 78 av 428 (74–82)' }],
        },
      ],
      none: null,
    },
    counties: counties.map((county, at) => ({
      ...county,
      name: at === 0 ? `${county.name} ${'og enda et fylke '.repeat(7)}`.trim() : county.name,
      entries: [
        ...county.entries.map((entry) =>
          at === 0
            ? { ...entry, contact: [{ label: 'https://a.example/', href: 'https://a.example/' }] }
            : entry,
        ),
        full(`99${at}9`),
      ],
    })),
  };
}
