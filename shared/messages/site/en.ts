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
  kommuner: { one: 'municipality', many: 'municipalities' },
  'kommuner-og-bydeler': {
    one: 'municipality or city district',
    many: 'municipalities and city districts',
  },
};
const noun = (kind: UnitKind): Noun => nouns[kind];
const counties: Noun = { one: 'county', many: 'counties' };
const count = (n: number, of: Noun): string => countText(n, of, 'en');

const decided = (kind: UnitKind, all: boolean): Noun =>
  all ? noun(kind) : { one: `decided ${noun(kind).one}`, many: `decided ${noun(kind).many}` };

/** What a site says in English: a summary; the pages about each municipality are in Norwegian. */
export const english: SiteWords = {
  language: 'en',
  languageName: 'English',
  name: (subject, kind) => `National overview of ${subject} in Norwegian ${nouns[kind].many}`,
  release: (number) => `Release ${number}`,
  draft: tableWords('en').draft,
  invented: tableWords('en').invented,
  notReached: 'Not reached',
  undecided: 'Undecided',
  units: noun,
  lead: ({ units, counties: n, kind }, counted) => {
    const scope = `The overview covers ${count(units, noun(kind))} in ${count(n, counties)}.`;
    if (counted === null) return scope;
    const { label, n: has, of, low, high, allDecided } = counted;
    const range =
      low === high
        ? ''
        : ` Depending on how borderline cases are read, the number may be ${rangeText(low, high, 'en')}.`;
    return `${scope} ${label}: ${integerText(has, 'en')} of ${count(of, decided(kind, allDecided))} (${percentText(has, of, 1, 'en')}).${range}`;
  },
  ofDecided: ({ of, allDecided }, kind) => `of ${count(of, decided(kind, allDecided))}`,
  rangeOf: (range) => `range ${range}`,
  borderlineCases: (n) => (n === 1 ? 'borderline case' : 'borderline cases'),
  map: ({ units, kind }) => `Map of ${count(units, noun(kind))} in Norway, one dot each.`,
  countyCount: ({ n, of, label, allDecided }, kind) =>
    countedWords(label, `${integerText(n, 'en')} of ${count(of, decided(kind, allDecided))}`),
  countyUnits: (n, kind) => count(n, noun(kind)),
  countsNote: (n, kind) =>
    `Share of the ${count(n, noun(kind))} that are decided. The range is the lowest and highest the number could be, depending on how the borderline cases are read.`,
  judged: ({ kind, codebook, version, criteria, registerDate, ...n }) => [
    `Every entry was judged against the written criteria of a codebook (“${codebook}”, version ${integerText(version, 'en')}, ${count(criteria, { one: 'criterion', many: 'criteria' })}). ${count(n.decided, noun(kind))} are decided, ${integerText(n.undecided, 'en')} undecided, and ${integerText(n.notReached, 'en')} could not be reached.`,
    `Where a judgement could as well have gone the other way, the outcome is marked as borderline, with the criterion in doubt, the other outcome and the reason: ${count(n.borderline, { one: 'judgement', many: 'judgements' })} in this overview. Municipalities and counties are those of ${dateText(registerDate, 'en')}.`,
  ],
  limits: [
    'The overview shows what municipal employees have told, or what the municipalities’ web pages say. Every statement names its source. It says nothing about the extent of what is offered.',
    'A municipality that was not reached may well have a service.',
    'This is a summary. The pages about each municipality, the method and the casebook are in Norwegian.',
  ],
  author: (names) => `Written by ${names}`,
  published: (day) => `Published: ${dateText(day, 'en')}`,
  unpublished: 'Not published',
  updated: (day) => `Last updated: ${dateText(day, 'en')}`,
  legend: {
    service: 'has a service or offers',
    planned: 'planned',
    none: 'none',
    open: 'undecided or not reached',
    borderline: 'borderline',
  },
  ui: {
    skip: 'Skip to the main content',
    menu: 'Pages',
    languages: 'Language',
    marking: 'Marking',
    print: 'Print',
    numbers: 'The numbers',
    mapHeading: 'The map',
    mapHelp: 'Each dot is a municipality, where it lies. Hatching marks a borderline case.',
    countsHeading: 'Outcomes',
    outcome: 'Outcome',
    count: 'Number',
    share: 'Share',
    range: 'Range',
    whatIs: 'What has been mapped',
    find: 'Find a municipality',
    findLead: 'All are listed here by county.',
    findName: 'Name or number',
    county: 'County',
    theme: 'Theme',
    all: 'All',
    onlyBorderline: 'Borderline only',
    clear: 'Clear',
    shows: 'Shows {n} of {of}',
    nothing: 'Nothing fits. Remove one of the choices.',
    borderline: 'Borderline',
    byCounty: 'By county',
    method: 'How the overview was made',
    limitsHeading: 'Limits',
    more: 'The whole method (in Norwegian)',
    downloads: 'Download the data',
    inBokmaal: 'in Norwegian',
  },
};
