import {
  countText as countIn,
  dateText,
  integerText as integerIn,
  listText,
  type Noun,
} from '../../lib/norwegian-format.ts';
import type { CountedUnit } from '../../tables/specification.ts';
import type { TableWords } from './table-words.ts';

const integerText = (n: number): string => integerIn(n, 'en');
const countText = (n: number, noun: Noun): string => countIn(n, noun, 'en');
const orNone = (n: number): string => (n === 0 ? 'none' : integerText(n));
const were = (n: number): string => (n === 1 ? 'was' : 'were');
const are = (n: number): string => (n === 1 ? 'is' : 'are');

const units: Readonly<Record<CountedUnit, string>> = {
  kommune: 'municipality',
  bydel: 'city district',
  'kommune-og-bydel': 'municipality or city district, counted together',
  tjeneste: 'service',
  innbygger: 'inhabitant',
};

const pairsText = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([one, other]) => `${one} and ${other}`).join('; ');

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('nb') + text.slice(1);

/** What tables say of themselves in English. */
export const english: TableWords = {
  language: 'en',
  table: 'Table',
  tablesOf: (round) => `Tables – ${round}`,
  draft: 'Draft – not signed',
  invented: 'Invented example',
  heldBack: (n) =>
    `${countText(n, { one: 'entry is', many: 'entries are' })} held back until you have judged ${n === 1 ? 'it' : 'them'}`,
  remark: 'Remarks',
  source: (round, release) =>
    `Source: ${round}, ${release === null ? 'draft' : `release ${release}`}; Statistics Norway, Norwegian Mapping Authority, GeoNames.`,

  and: 'and',
  range: 'Range',
  rangeFor: (heading) => `Range of ${heading}`,
  rangesTold: (ranges) => `Range: ${ranges}.`,
  mean: 'Mean',
  median: 'Median',
  quartiles: 'Quartiles',
  suppressed:
    '“:” – the number is small and is not shown, or a small number could be worked out from it.',
  untranslated:
    'Words from the codebook and from the table itself stand in Norwegian where it has no English for them.',

  subject: {
    kommuner: (subject) => `${capital(subject)} in the municipalities`,
    'kommuner-og-bydeler': (subject) =>
      `${capital(subject)} in the municipalities and city districts`,
  },
  byOutcome: (subject) => `${subject} by outcome`,
  byOutcomeAndCounty: (subject) => `${subject} by outcome and county`,
  borderlineCaption: 'Borderline cases by the criterion in doubt and the outcome that stands',
  reportedCaption: 'Reported by the source and found in the survey',
  answersTo: (label, question) => `${label}: answers to “${question}”`,
  account: (unit, { registered, decided, undecided, notReached }) => {
    const of = `Unit: ${unit === 'kommuner' ? 'municipality' : 'municipality or city district'}.`;
    if (decided === registered) return `${of} All ${integerText(registered)} are decided.`;
    return (
      `${of} ${integerText(decided)} of ${integerText(registered)} ${are(decided)} decided; ` +
      `${orNone(undecided)} ${are(undecided)} undecided, and ${notReached === 0 ? 'all were reached' : `${integerText(notReached)} ${were(notReached)} not reached`}.`
    );
  },
  rangeNote: (borderline) => {
    if (borderline === 0) return 'No borderline cases; the numbers have no range.';
    const cases = countText(borderline, {
      one: 'borderline case is',
      many: 'borderline cases are',
    });
    return `Range: lowest and highest value by how ${cases} read.`;
  },
  register: (unit, date) =>
    `${unit === 'kommuner' ? 'Municipalities and counties' : 'Municipalities, city districts and counties'} as of ${dateText(date, 'en')}, from Statistics Norway and the Norwegian Mapping Authority.`,
  corrected: (release, numbers) =>
    `This table corrects release ${release}: ${numbers === 1 ? 'one number is' : `${integerText(numbers)} numbers are`} changed. The overview lists them.`,
  percentOfDecided: 'Percentages of the decided.',
  percentOfReached: 'Percentages of the decided; those not reached stand outside the denominator.',
  percentOfBorderline: 'Percentages of all borderline cases.',
  percentInCounty: 'N and percentages: the decided in the county.',
  percentOfReporting:
    'N and percentages: the decided that the source spoke of. Answers that are the judge’s reading of the source are left out.',
  percentOfAsked: (notAsked, version) =>
    `Percentages of the decided that were asked. ${countText(notAsked, { one: 'decided entry was', many: 'decided entries were' })} judged under an earlier version of the codebook ` +
    `without this question (now version ${version}), and ${notAsked === 1 ? 'stands' : 'stand'} outside the denominator.`,
  foundIs: (outcomes) => `Found: ${outcomes.map((one) => one.toLocaleLowerCase('nb')).join(', ')}.`,
  answersOverlap: 'Several answers may hold at once, so the rows do not add up.',

  outcome: 'Outcome',
  county: 'County',
  region: 'Health region',
  answer: 'Answer',
  doubt: 'Criterion in doubt',
  sourceHeading: 'Source',
  unit: 'Unit',
  round: 'Round',
  judgedBy: 'Judged by',
  inhabitants: 'Inhabitants',
  borderline: 'Borderline',
  notBorderline: 'Not borderline',
  all: 'All',
  others: 'Others',
  found: 'Found',
  notFound: 'Not found',
  reported: 'reported',
  notReported: 'not reported',
  municipalities: 'Municipalities',
  districts: 'City districts',
  notReached: 'Not reached',
  unanswered: 'unanswered',
  notAskedThen: 'not asked then',
  unknownInhabitants: 'inhabitants unknown',
  noDoubt: 'not borderline',
  noSource: 'without a source',
  sources: {
    telefonintervju: 'Telephone interview',
    nettside: 'Web page',
    sporreskjema: 'Questionnaire',
    tilsvar: 'Reply',
  },
  under: (n) => `Below ${integerText(n)}`,
  orMore: (n) => `${integerText(n)} or more`,
  fromTo: (from, to) => `${integerText(from)}–${integerText(to)}`,

  counted: ({ unit, registered, decided, notReached, left }) => {
    const outside =
      left === 0
        ? ''
        : ` ${countText(left, { one: 'unit', many: 'units' })} of another kind ${are(left)} not counted.`;
    const of = `Unit of count: ${units[unit]}.`;
    if (decided === registered)
      return `${of} All ${integerText(registered)} are decided.${outside}`;
    const undecided = registered - decided - notReached;
    return (
      `${of} ${integerText(decided)} of ${integerText(registered)} ${are(decided)} decided; ` +
      `${integerText(notReached)} ${were(notReached)} not reached, and ${integerText(undecided)} ${are(undecided)} undecided.${outside}`
    );
  },
  sharedServices: (members) =>
    `An inter-municipal service is one service, counted at its host municipality; ${countText(members, { one: 'member is', many: 'members are' })} not counted separately.`,
  inhabitantsOf: (year) =>
    `Inhabitants on 1 January ${String(year)}: Statistics Norway, table 07459.`,
  only: (labels) => `Only: ${labels.map((one) => listText(one, 'en')).join('; ')}.`,
  percentOf: {
    row: 'Percentages of the row.',
    column: 'Percentages of the column.',
    table: 'Percentages of all in the table.',
    group: 'Percentages of the group that the row stands under.',
  },
  readingNotes: {
    'as-judged': null,
    strict: 'Strict: every borderline case is read as the outcome that is not counted.',
    wide: 'Wide: every borderline case is read as the outcome that is counted.',
    'without-borderline':
      'Without borderline: the borderline cases are left out, of the denominator too.',
  },
  readings: {
    'as-judged': 'As judged',
    strict: 'Strict',
    wide: 'Wide',
    'without-borderline': 'Without borderline',
  },
  silent: (heading, n, missing) =>
    `${heading}: ${integerText(n)} ${missing}, not in the percentages.`,
  overlap: (heading) => `${heading}: several may hold at once, so the numbers do not add up.`,
  otherVersions:
    'The rounds follow different versions of the codebook; a difference between them may be due to that.',
  otherDivisions:
    'The rounds follow different divisions into municipalities; some were merged or split between them.',
  orderHolds: 'The order of the rows holds however the borderline cases are read.',
  orderCanTurn: (pairs) =>
    `The order may turn by how the borderline cases are read: ${pairsText(pairs)}.`,
  orderUnknown: (pairs) => `Whether the order holds is not settled for: ${pairsText(pairs)}.`,
};
