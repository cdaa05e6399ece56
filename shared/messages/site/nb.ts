import type { UnitKind } from '../../events/round.ts';
import {
  countText,
  dateText,
  integerText,
  percentText,
  rangeText,
  type Noun,
} from '../../lib/norwegian-format.ts';
import { unitWords } from '../../release/unit-words.ts';
import { countedWords } from './counted-words.ts';
import { tableWords } from '../tables/words-in.ts';
import type { SiteWords } from './site-words.ts';

const noun = (kind: UnitKind): Noun => unitWords(kind).noun;
const counties: Noun = { one: 'fylke', many: 'fylker' };

const decided = (kind: UnitKind, all: boolean): Noun =>
  all ? noun(kind) : { one: `avgjort ${noun(kind).one}`, many: `avgjorte ${noun(kind).many}` };

/** What a site says in bokmål. */
export const bokmaal: SiteWords = {
  language: 'nb',
  languageName: 'Bokmål',
  name: (subject, kind) => `Nasjonal oversikt over ${subject} i ${unitWords(kind).definite}`,
  release: (number) => `Utgivelse ${number}`,
  draft: tableWords('nb').draft,
  invented: tableWords('nb').invented,
  notReached: 'Ikke nådd',
  undecided: 'Uavgjort',
  units: noun,
  lead: ({ units, counties: n, kind }, counted) => {
    const scope = `Oversikten omfatter ${countText(units, noun(kind))} i ${countText(n, counties)}.`;
    if (counted === null) return scope;
    const { label, n: has, of, low, high, allDecided } = counted;
    const range =
      low === high
        ? ''
        : ` Etter hvordan grensetilfellene leses, kan tallet være ${rangeText(low, high)}.`;
    return `${scope} ${countedWords(label, `${integerText(has)} av ${countText(of, decided(kind, allDecided))}`)} (${percentText(has, of, 1)}).${range}`;
  },
  ofDecided: ({ of, allDecided }, kind) => `av ${countText(of, decided(kind, allDecided))}`,
  rangeOf: (range) => `spenn ${range}`,
  borderlineCases: (n) => (n === 1 ? 'grensetilfelle' : 'grensetilfeller'),
  map: ({ units, kind }) =>
    `Kart over ${countText(units, noun(kind))}, en prikk for hver. De samme står som liste etter fylke på denne siden.`,
  countyCount: ({ n, of, label, allDecided }, kind) =>
    countedWords(label, `${integerText(n)} av ${countText(of, decided(kind, allDecided))}`),
  countyUnits: (n, kind) => countText(n, noun(kind)),
  countsNote: (n, kind) =>
    `Andel av ${countText(n, noun(kind))} som er avgjort. Spennet er det laveste og høyeste tallet kan være, etter hvordan grensetilfellene leses.`,
  judged: ({ kind, codebook, version, criteria, registerDate, ...n }) => [
    `Hver oppføring er vurdert etter kodeboken «${codebook}», versjon ${integerText(version)}, med ${countText(criteria, { one: 'skrevet kriterium', many: 'skrevne kriterier' })}. ${countText(n.decided, noun(kind))} er avgjort, ${integerText(n.undecided)} er uavgjort, og ${integerText(n.notReached)} ble ikke nådd.`,
    `${countText(n.borderline, { one: 'avgjørelse er merket', many: 'avgjørelser er merket' })} som grenseland: det står hva tvilen gjaldt, hva utfallet kunne ha vært, og hvorfor det ble som det ble. Inndelingen i kommuner og fylker er den per ${dateText(registerDate)}.`,
  ],
  limits: [],
  author: (names) => `Skrevet av ${names}`,
  published: (day) => `Publisert: ${dateText(day)}`,
  unpublished: 'Ikke publisert',
  updated: (day) => `Sist oppdatert: ${dateText(day)}`,
  legend: {
    service: 'har tjeneste eller tilbud',
    planned: 'planlagt',
    none: 'ingen',
    open: 'uavgjort eller ikke nådd',
    borderline: 'grenseland',
  },
  ui: {
    skip: 'Gå til hovedinnholdet',
    menu: 'Sidene',
    languages: 'Språk',
    marking: 'Merking',
    print: 'Skriv ut',
    numbers: 'Tallene',
    mapHeading: 'Kartet',
    mapHelp: 'Hver prikk er en kommune, der den ligger. Skravert er grenseland.',
    countsHeading: 'Utfall',
    outcome: 'Utfall',
    count: 'Antall',
    share: 'Andel',
    range: 'Spenn',
    whatIs: 'Hva som er kartlagt',
    find: 'Finn en kommune',
    findLead: 'Alle står her, etter fylke.',
    findName: 'Navn eller nummer',
    county: 'Fylke',
    theme: 'Tema',
    all: 'Alle',
    onlyBorderline: 'Bare grenseland',
    clear: 'Nullstill',
    shows: 'Viser {n} av {of}',
    nothing: 'Ingen passer. Ta bort et av valgene.',
    borderline: 'Grenseland',
    byCounty: 'Etter fylke',
    method: 'Slik er oversikten laget',
    limitsHeading: 'Forbehold',
    more: 'Hele metoden',
    downloads: 'Last ned dataene',
    inBokmaal: '',
  },
};
