import { countText, dateText, integerText, listText } from '../../lib/norwegian-format.ts';
import type { CountedUnit } from '../../tables/specification.ts';
import type { TableWords } from './table-words.ts';

const orNone = (n: number): string => (n === 0 ? 'ingen' : integerText(n));

const units: Readonly<Record<CountedUnit, string>> = {
  kommune: 'kommune',
  bydel: 'bydel',
  'kommune-og-bydel': 'kommune eller bydel, talt sammen',
  tjeneste: 'tjeneste',
  innbygger: 'innbygger',
};

const pairsText = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([one, other]) => `${one} og ${other}`).join('; ');

/** What tables say of themselves in bokmål. */
export const bokmaal: TableWords = {
  language: 'nb',
  table: 'Tabell',
  tablesOf: (round) => `Tabeller – ${round}`,
  draft: 'Utkast – ikke signert',
  invented: 'Oppdiktet eksempel',
  heldBack: (n) =>
    `${countText(n, { one: 'oppføring', many: 'oppføringer' })} er holdt utenfor til du har vurdert ${n === 1 ? 'den' : 'dem'}`,
  remark: 'Merknad',
  source: (round, release) =>
    `Kilde: ${round}, ${release === null ? 'utkast' : `utgivelse ${release}`}; SSB, Kartverket, GeoNames.`,

  and: 'og',
  range: 'Spenn',
  rangeFor: (heading) => `Spenn for ${heading}`,
  rangesTold: (ranges) => `Spenn: ${ranges}.`,
  mean: 'Gj.snitt',
  median: 'Median',
  quartiles: 'Kvartiler',
  suppressed:
    '«:» – tallet er lite og vises ikke, eller et lite tall kunne vært regnet ut fra det.',
  untranslated: '',

  subject: {
    kommuner: (subject) => `Kommunenes ${subject}`,
    'kommuner-og-bydeler': (subject) => `Kommunenes og bydelenes ${subject}`,
  },
  byOutcome: (subject) => `${subject} etter utfall`,
  byOutcomeAndCounty: (subject) => `${subject} etter utfall og fylke`,
  borderlineCaption: 'Grensetilfeller etter kriteriet det er tvil om og utfallet som står',
  reportedCaption: 'Oppgitt av kilden og funnet i kartleggingen',
  answersTo: (label, question) => `${label}: svar på «${question}»`,
  account: (unit, { registered, decided, undecided, notReached }) => {
    const of = `Enhet: ${unit === 'kommuner' ? 'kommune' : 'kommune eller bydel'}.`;
    if (decided === registered) return `${of} Alle ${integerText(registered)} er avgjort.`;
    return (
      `${of} ${integerText(decided)} av ${integerText(registered)} er avgjort; ` +
      `${orNone(undecided)} er ${undecided > 1 ? 'uavgjorte' : 'uavgjort'}, og ${orNone(notReached)} ble ikke nådd.`
    );
  },
  rangeNote: (borderline) => {
    if (borderline === 0) return 'Ingen grensetilfeller; tallene har ikke noe spenn.';
    const cases = countText(borderline, { one: 'grensetilfelle', many: 'grensetilfeller' });
    return `Spenn: laveste og høyeste verdi etter hvordan ${cases} leses.`;
  },
  register: (unit, date) =>
    `${unit === 'kommuner' ? 'Kommuner og fylker' : 'Kommuner, bydeler og fylker'} per ${dateText(date)} etter SSB og Kartverket.`,
  corrected: (release, numbers) =>
    `Tabellen retter utgivelse ${release}: ${numbers === 1 ? 'Ett tall er endret' : `${integerText(numbers)} tall er endret`}. Oversikten lister dem.`,
  percentOfDecided: 'Prosent av de avgjorte.',
  percentOfReached: 'Prosent av de avgjorte; de som ikke ble nådd, står utenfor nevneren.',
  percentOfBorderline: 'Prosent av alle grensetilfellene.',
  percentInCounty: 'N og prosent: de avgjorte i fylket.',
  percentOfReporting:
    'N og prosent: de avgjorte som kilden uttalte seg om. Svar som er den som vurderte sin lesning av kilden, er ikke med.',
  percentOfAsked: (notAsked, version) =>
    `Prosent av de avgjorte som ble spurt. ${countText(notAsked, { one: 'avgjort', many: 'avgjorte' })} er vurdert etter en tidligere versjon av kodeboken ` +
    `uten dette spørsmålet (nå versjon ${version}), og står utenfor nevneren.`,
  foundIs: (outcomes) =>
    `Funnet: ${outcomes.map((one) => one.toLocaleLowerCase('nb')).join(', ')}.`,
  answersOverlap: 'Flere svar kan gjelde samtidig, så radene kan ikke legges sammen.',

  outcome: 'Utfall',
  county: 'Fylke',
  region: 'Helseregion',
  answer: 'Svar',
  doubt: 'Kriterium i tvil',
  sourceHeading: 'Kilde',
  unit: 'Enhet',
  round: 'Runde',
  judgedBy: 'Vurdert av',
  inhabitants: 'Innbyggere',
  borderline: 'Grenseland',
  notBorderline: 'Ikke grenseland',
  all: 'Alle',
  others: 'Øvrige',
  found: 'Funnet',
  notFound: 'Ikke funnet',
  reported: 'oppgitt',
  notReported: 'ikke oppgitt',
  municipalities: 'Kommuner',
  districts: 'Bydeler',
  notReached: 'Ikke nådd',
  unanswered: 'ubesvart',
  notAskedThen: 'ikke spurt da',
  unknownInhabitants: 'ukjent innbyggertall',
  noDoubt: 'ikke grenseland',
  noSource: 'uten kilde',
  sources: {
    telefonintervju: 'Telefonintervju',
    nettside: 'Nettside',
    sporreskjema: 'Spørreskjema',
    tilsvar: 'Tilsvar',
  },
  under: (n) => `Under ${integerText(n)}`,
  orMore: (n) => `${integerText(n)} eller flere`,
  fromTo: (from, to) => `${integerText(from)}–${integerText(to)}`,

  counted: ({ unit, registered, decided, notReached, left }) => {
    const outside =
      left === 0 ? '' : ` ${integerText(left)} enheter av et annet slag er ikke talt.`;
    const of = `Telleenhet: ${units[unit]}.`;
    if (decided === registered)
      return `${of} Alle ${integerText(registered)} er avgjort.${outside}`;
    return (
      `${of} ${integerText(decided)} av ${integerText(registered)} er avgjort; ` +
      `${integerText(notReached)} ble ikke nådd, og ${integerText(registered - decided - notReached)} er uavgjort.${outside}`
    );
  },
  sharedServices: (members) =>
    `En interkommunal tjeneste er én tjeneste, talt hos vertskommunen; ${countText(members, { one: 'deltaker', many: 'deltakere' })} er ikke talt for seg.`,
  inhabitantsOf: (year) => `Innbyggere 1. januar ${String(year)}: SSB, tabell 07459.`,
  only: (labels) => `Bare: ${labels.map((one) => listText(one)).join('; ')}.`,
  percentOf: {
    row: 'Prosent av raden.',
    column: 'Prosent av kolonnen.',
    table: 'Prosent av alle i tabellen.',
    group: 'Prosent av gruppen raden står under.',
  },
  readingNotes: {
    'as-judged': null,
    strict: 'Streng: alle grensetilfeller er lest som det utfallet som ikke telles med.',
    wide: 'Vid: alle grensetilfeller er lest som det utfallet som telles med.',
    'without-borderline': 'Uten grenseland: grensetilfellene er holdt utenfor, også i nevneren.',
  },
  readings: {
    'as-judged': 'Som vurdert',
    strict: 'Streng',
    wide: 'Vid',
    'without-borderline': 'Uten grenseland',
  },
  silent: (heading, n, missing) =>
    `${heading}: ${integerText(n)} ${missing}, ikke med i prosentene.`,
  overlap: (heading) => `${heading}: flere kan gjelde samtidig, så tallene kan ikke legges sammen.`,
  otherVersions:
    'Rundene følger ulike versjoner av kodeboken; en forskjell mellom dem kan skyldes det.',
  otherDivisions:
    'Rundene følger hver sin kommuneinndeling; kommuner er slått sammen eller delt mellom dem.',
  orderHolds: 'Rekkefølgen av radene holder uansett hvordan grensetilfellene leses.',
  orderCanTurn: (pairs) =>
    `Rekkefølgen kan snu etter hvordan grensetilfellene leses: ${pairsText(pairs)}.`,
  orderUnknown: (pairs) => `Om rekkefølgen holder, er ikke avgjort for: ${pairsText(pairs)}.`,
};
