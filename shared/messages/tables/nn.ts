import { countText, dateText, integerText, listText } from '../../lib/norwegian-format.ts';
import type { CountedUnit } from '../../tables/specification.ts';
import type { TableWords } from './table-words.ts';

const orNone = (n: number): string => (n === 0 ? 'ingen' : integerText(n));

const units: Readonly<Record<CountedUnit, string>> = {
  kommune: 'kommune',
  bydel: 'bydel',
  'kommune-og-bydel': 'kommune eller bydel, talde saman',
  tjeneste: 'teneste',
  innbygger: 'innbyggjar',
};

const pairsText = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([one, other]) => `${one} og ${other}`).join('; ');

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('nb') + text.slice(1);

/** What tables say of themselves in nynorsk. */
export const nynorsk: TableWords = {
  language: 'nn',
  table: 'Tabell',
  tablesOf: (round) => `Tabellar – ${round}`,
  draft: 'Utkast – ikkje signert',
  invented: 'Oppdikta døme',
  heldBack: (n) =>
    `${countText(n, { one: 'oppføring er halden', many: 'oppføringar er haldne' })} utanfor til du har vurdert ${n === 1 ? 'henne' : 'dei'}`,
  remark: 'Merknad',
  source: (round, release) =>
    `Kjelde: ${round}, ${release === null ? 'utkast' : `utgjeving ${release}`}; SSB, Kartverket, GeoNames.`,

  and: 'og',
  range: 'Spenn',
  rangeFor: (heading) => `Spenn for ${heading}`,
  rangesTold: (ranges) => `Spenn: ${ranges}.`,
  mean: 'Gj.snitt',
  median: 'Median',
  quartiles: 'Kvartilar',
  suppressed:
    '«:» – talet er lite og blir ikkje vist, eller eit lite tal kunne vore rekna ut frå det.',
  untranslated:
    'Ord frå kodeboka og frå tabellen sjølv står på bokmål der dei ikkje finst på nynorsk.',

  subject: {
    kommuner: (subject) => `${capital(subject)} i kommunane`,
    'kommuner-og-bydeler': (subject) => `${capital(subject)} i kommunane og bydelane`,
  },
  byOutcome: (subject) => `${subject} etter utfall`,
  byOutcomeAndCounty: (subject) => `${subject} etter utfall og fylke`,
  borderlineCaption: 'Grensetilfelle etter kriteriet det er tvil om og utfallet som står',
  reportedCaption: 'Oppgitt av kjelda og funne i kartlegginga',
  answersTo: (label, question) => `${label}: svar på «${question}»`,
  account: (unit, { registered, decided, undecided, notReached }) => {
    const of = `Eining: ${unit === 'kommuner' ? 'kommune' : 'kommune eller bydel'}.`;
    if (decided === registered) return `${of} Alle ${integerText(registered)} er avgjorde.`;
    return (
      `${of} ${integerText(decided)} av ${integerText(registered)} er avgjorde; ` +
      `${orNone(undecided)} er ${undecided > 1 ? 'uavgjorde' : 'uavgjord'}, og ${notReached === 0 ? 'alle vart nådde' : `${integerText(notReached)} vart ikkje nådd${notReached > 1 ? 'e' : ''}`}.`
    );
  },
  rangeNote: (borderline) => {
    if (borderline === 0) return 'Ingen grensetilfelle; tala har ikkje noko spenn.';
    const cases = countText(borderline, { one: 'grensetilfelle', many: 'grensetilfelle' });
    return `Spenn: lågaste og høgaste verdi etter korleis ${cases} blir ${borderline === 1 ? 'lese' : 'lesne'}.`;
  },
  register: (unit, date) =>
    `${unit === 'kommuner' ? 'Kommunar og fylke' : 'Kommunar, bydelar og fylke'} per ${dateText(date, 'nn')} etter SSB og Kartverket.`,
  corrected: (release, numbers) =>
    `Tabellen rettar utgjeving ${release}: ${numbers === 1 ? 'Eitt tal er endra' : `${integerText(numbers)} tal er endra`}. Oversikta listar dei.`,
  percentOfDecided: 'Prosent av dei avgjorde.',
  percentOfReached: 'Prosent av dei avgjorde; dei som ikkje vart nådde, står utanfor nemnaren.',
  percentOfBorderline: 'Prosent av alle grensetilfella.',
  percentInCounty: 'N og prosent: dei avgjorde i fylket.',
  percentOfReporting:
    'N og prosent: dei avgjorde som kjelda uttalte seg om. Svar der den som vurderte, har lese kjelda, er ikkje med.',
  percentOfAsked: (notAsked, version) =>
    `Prosent av dei avgjorde som vart spurde. ${countText(notAsked, { one: 'avgjord', many: 'avgjorde' })} er vurdert${notAsked === 1 ? '' : 'e'} etter ein tidlegare versjon av kodeboka ` +
    `utan dette spørsmålet (no versjon ${version}), og står utanfor nemnaren.`,
  foundIs: (outcomes) => `Funne: ${outcomes.map((one) => one.toLocaleLowerCase('nb')).join(', ')}.`,
  answersOverlap: 'Fleire svar kan gjelde samstundes, så radene kan ikkje leggjast saman.',

  outcome: 'Utfall',
  county: 'Fylke',
  region: 'Helseregion',
  answer: 'Svar',
  doubt: 'Kriterium i tvil',
  sourceHeading: 'Kjelde',
  unit: 'Eining',
  round: 'Runde',
  judgedBy: 'Vurdert av',
  inhabitants: 'Innbyggjarar',
  borderline: 'Grenseland',
  notBorderline: 'Ikkje grenseland',
  all: 'Alle',
  others: 'Andre',
  found: 'Funne',
  notFound: 'Ikkje funne',
  reported: 'oppgitt',
  notReported: 'ikkje oppgitt',
  municipalities: 'Kommunar',
  districts: 'Bydelar',
  notReached: 'Ikkje nådd',
  unanswered: 'ikkje svart',
  notAskedThen: 'ikkje spurd då',
  unknownInhabitants: 'ukjent innbyggjartal',
  noDoubt: 'ikkje grenseland',
  noSource: 'utan kjelde',
  sources: {
    telefonintervju: 'Telefonintervju',
    nettside: 'Nettside',
    sporreskjema: 'Spørjeskjema',
    tilsvar: 'Tilsvar',
  },
  under: (n) => `Under ${integerText(n)}`,
  orMore: (n) => `${integerText(n)} eller fleire`,
  fromTo: (from, to) => `${integerText(from)}–${integerText(to)}`,

  counted: ({ unit, registered, decided, notReached, left }) => {
    const outside =
      left === 0 ? '' : ` ${integerText(left)} einingar av eit anna slag er ikkje talde.`;
    const of = `Teljeeining: ${units[unit]}.`;
    if (decided === registered)
      return `${of} Alle ${integerText(registered)} er avgjorde.${outside}`;
    const undecided = registered - decided - notReached;
    return (
      `${of} ${integerText(decided)} av ${integerText(registered)} er avgjorde; ` +
      `${integerText(notReached)} vart ikkje nådd${notReached === 1 ? '' : 'e'}, og ${integerText(undecided)} er uavgjord${undecided === 1 ? '' : 'e'}.${outside}`
    );
  },
  sharedServices: (members) =>
    `Ei interkommunal teneste er éi teneste, tald hos vertskommunen; ${countText(members, { one: 'deltakar', many: 'deltakarar' })} er ikkje tald${members === 1 ? '' : 'e'} for seg.`,
  inhabitantsOf: (year) => `Innbyggjarar 1. januar ${String(year)}: SSB, tabell 07459.`,
  only: (labels) => `Berre: ${labels.map((one) => listText(one)).join('; ')}.`,
  percentOf: {
    row: 'Prosent av rada.',
    column: 'Prosent av kolonnen.',
    table: 'Prosent av alle i tabellen.',
    group: 'Prosent av gruppa rada står under.',
  },
  readingNotes: {
    'as-judged': null,
    strict: 'Streng: alle grensetilfelle er lesne som det utfallet som ikkje blir talt med.',
    wide: 'Vid: alle grensetilfelle er lesne som det utfallet som blir talt med.',
    'without-borderline': 'Utan grenseland: grensetilfella er haldne utanfor, òg i nemnaren.',
  },
  readings: {
    'as-judged': 'Som vurdert',
    strict: 'Streng',
    wide: 'Vid',
    'without-borderline': 'Utan grenseland',
  },
  silent: (heading, n, missing) =>
    `${heading}: ${integerText(n)} ${missing}, ikkje med i prosentane.`,
  overlap: (heading) =>
    `${heading}: fleire kan gjelde samstundes, så tala kan ikkje leggjast saman.`,
  otherVersions:
    'Rundane følgjer ulike versjonar av kodeboka; ein skilnad mellom dei kan kome av det.',
  otherDivisions:
    'Rundane følgjer kvar si kommuneinndeling; kommunar er slegne saman eller delte mellom dei.',
  orderHolds: 'Rekkjefølgja av radene held uansett korleis grensetilfella blir lesne.',
  orderCanTurn: (pairs) =>
    `Rekkjefølgja kan snu etter korleis grensetilfella blir lesne: ${pairsText(pairs)}.`,
  orderUnknown: (pairs) => `Om rekkjefølgja held, er ikkje avgjort for: ${pairsText(pairs)}.`,
};
