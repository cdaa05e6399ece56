import type { UnitKind } from '../../events/round.ts';
import {
  countText,
  dateText,
  integerText,
  percentText,
  rangeText,
  type Noun,
} from '../../lib/norwegian-format.ts';
import { countedWords } from './counted-words.ts';
import { tableWords } from '../tables/words-in.ts';
import type { SiteWords } from './site-words.ts';

const nouns: Readonly<Record<UnitKind, Noun>> = {
  kommuner: { one: 'kommune', many: 'kommunar' },
  'kommuner-og-bydeler': { one: 'kommune eller bydel', many: 'kommunar og bydelar' },
};
const definite: Readonly<Record<UnitKind, string>> = {
  kommuner: 'kommunane',
  'kommuner-og-bydeler': 'kommunane og bydelane',
};
const noun = (kind: UnitKind): Noun => nouns[kind];
const counties: Noun = { one: 'fylke', many: 'fylke' };

const decided = (kind: UnitKind, all: boolean): Noun =>
  all ? noun(kind) : { one: `avgjord ${noun(kind).one}`, many: `avgjorde ${noun(kind).many}` };

/** What a site says in nynorsk. */
export const nynorsk: SiteWords = {
  language: 'nn',
  languageName: 'Nynorsk',
  name: (subject, kind) => `Nasjonal oversikt over ${subject} i ${definite[kind]}`,
  release: (number) => `Utgjeving ${number}`,
  draft: tableWords('nn').draft,
  invented: tableWords('nn').invented,
  notReached: 'Ikkje nådd',
  undecided: 'Uavgjord',
  units: noun,
  lead: ({ units, counties: n, kind }, counted) => {
    const scope = `Oversikta omfattar ${countText(units, noun(kind))} i ${countText(n, counties)}.`;
    if (counted === null) return scope;
    const { label, n: has, of, low, high, allDecided } = counted;
    const range =
      low === high
        ? ''
        : ` Etter korleis grensetilfella blir lesne, kan talet vere ${rangeText(low, high, 'nn')}.`;
    return `${scope} ${countedWords(label, `${integerText(has)} av ${countText(of, decided(kind, allDecided))}`)} (${percentText(has, of, 1, 'nn')}).${range}`;
  },
  ofDecided: ({ of, allDecided }, kind) => `av ${countText(of, decided(kind, allDecided))}`,
  rangeOf: (range) => `spenn ${range}`,
  borderlineCases: () => 'grensetilfelle',
  map: ({ units, kind }) =>
    `Kart over ${countText(units, noun(kind))}, ein prikk for kvar. Dei same står som liste etter fylke på denne sida.`,
  countyCount: ({ n, of, label, allDecided }, kind) =>
    countedWords(label, `${integerText(n)} av ${countText(of, decided(kind, allDecided))}`),
  countyUnits: (n, kind) => countText(n, noun(kind)),
  countsNote: (n, kind) =>
    `Del av ${countText(n, noun(kind))} som er avgjorde. Spennet er det lågaste og høgaste talet kan vere, etter korleis grensetilfella blir lesne.`,
  judged: ({ kind, codebook, version, criteria, registerDate, ...n }) => [
    `Kvar oppføring er vurdert etter kodeboka «${codebook}», versjon ${integerText(version)}, med ${countText(criteria, { one: 'skrive kriterium', many: 'skrivne kriterium' })}. ${countText(n.decided, noun(kind))} er avgjorde, ${integerText(n.undecided)} er uavgjorde, og ${integerText(n.notReached)} vart ikkje nådde.`,
    `${countText(n.borderline, { one: 'avgjerd er merkt', many: 'avgjerder er merkte' })} som grenseland: det står kva tvilen gjaldt, kva utfallet kunne ha vore, og kvifor det vart som det vart. Inndelinga i kommunar og fylke er den per ${dateText(registerDate, 'nn')}.`,
  ],
  limits: [
    'Sidene om kvar kommune, metoden og heile forbehaldet står på bokmål.',
    'Oversikta viser det dei tilsette i kommunane har fortalt, eller det nettsidene deira seier. Kvar opplysning har si kjelde.',
  ],
  author: (names) => `Skrive av ${names}`,
  published: (day) => `Publisert: ${dateText(day, 'nn')}`,
  unpublished: 'Ikkje publisert',
  updated: (day) => `Sist oppdatert: ${dateText(day, 'nn')}`,
  legend: {
    service: 'har teneste eller tilbod',
    planned: 'planlagt',
    none: 'ingen',
    open: 'uavgjord eller ikkje nådd',
    borderline: 'grenseland',
  },
  ui: {
    skip: 'Gå til hovudinnhaldet',
    menu: 'Sidene',
    languages: 'Språk',
    marking: 'Merking',
    print: 'Skriv ut',
    numbers: 'Tala',
    mapHeading: 'Kartet',
    mapHelp: 'Kvar prikk er ein kommune, der han ligg. Skravert er grenseland.',
    countsHeading: 'Utfall',
    outcome: 'Utfall',
    count: 'Tal',
    share: 'Del',
    range: 'Spenn',
    whatIs: 'Kva som er kartlagt',
    find: 'Finn ein kommune',
    findLead: 'Alle står her, etter fylke.',
    findName: 'Namn eller nummer',
    county: 'Fylke',
    theme: 'Tema',
    all: 'Alle',
    onlyBorderline: 'Berre grenseland',
    clear: 'Nullstill',
    shows: 'Viser {n} av {of}',
    nothing: 'Ingen passar. Ta bort eit av vala.',
    borderline: 'Grenseland',
    byCounty: 'Etter fylke',
    method: 'Slik er oversikta laga',
    limitsHeading: 'Atterhald',
    more: 'Heile metoden (på bokmål)',
    downloads: 'Last ned dataa',
    inBokmaal: 'på bokmål',
  },
};
