import {
  countText,
  dateText,
  integerText as integerIn,
  listText,
} from '../../lib/norwegian-format.ts';
import type { UnitKind } from '../../events/round.ts';
import type { FigureWords } from './figure-words.ts';

const integerText = (n: number): string => integerIn(n, 'en');
const many = (n: number, unit: UnitKind): string =>
  countText(
    n,
    unit === 'kommuner'
      ? { one: 'municipality', many: 'municipalities' }
      : {
          one: 'municipality or city district',
          many: 'municipalities and city districts',
        },
    'en',
  );

/** What figures say of themselves in English. */
export const englishFigures: FigureWords = {
  language: 'en',
  figure: 'Figure',
  percent: 'Per cent',
  count: 'Number',
  inhabitants: 'Inhabitants',
  mean: 'Mean',
  median: 'Median',
  range: (range) => `, range ${range}`,
  rangeKey: 'Hatched: lowest to highest value by how the borderline cases are read.',
  hatchedParts: 'Hatched: borderline cases, which could have stood in another part.',
  hatchedUnit: 'Hatched: borderline case.',
  borderlineCase: 'Borderline case',
  borderlineCases: 'Borderline cases',
  notGiven: 'not given',
  none: 'none',

  bars: (axis) => `Horizontal bars, ${axis}.`,
  ranges: (axis) => `Points with ranges, ${axis}.`,
  stackedBars: (axis) => `Stacked bars, ${axis}.`,
  dots: (axis) => `Points, ${axis}.`,
  change: (axis) => `Lines from round to round, ${axis}.`,
  outcomeFlow: (from, to) =>
    `Bands between the outcomes in ${from} and ${to}, as wide as the numbers.`,
  flow: 'Flow chart from registered to published.',
  map: (n, unit) =>
    `Map of Norway with a point for each of ${many(n, unit)}, at its administrative centre.`,
  tileMap: (n, unit) =>
    `Tile map of Norway with an equal tile for each of ${many(n, unit)}, gathered by county.`,
  areas: (n, unit) => `Map of Norway with ${many(n, unit)} as areas.`,
  counts: (classes) => `Numbers: ${listText(classes, 'en')}.`,
  ofWhichBorderline: (n) => ` (borderline cases ${integerText(n)})`,
  units: (bands) => `Units: ${bands}.`,
  still: (outcome) => `still ${outcome}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  oneTile: 'One tile is one unit; its place is approximate.',
  boundaries: (file) => `Boundaries: ${file}.`,

  headings: {
    value: 'Value',
    lowest: 'Lowest',
    highest: 'Highest',
    column: 'Column',
    part: 'Part',
    round: 'Round',
    step: 'Step',
    number: 'Number',
    name: 'Name',
    county: 'County',
    outcome: 'Outcome',
    borderline: 'Borderline',
    units: 'Units',
    yes: 'yes',
    no: 'no',
  },

  notReached: 'Not reached',
  undecided: 'Undecided',
  registered: 'Registered',
  registeredAt: (n, unit, date) => `${many(n, unit)} as of ${dateText(date, 'en')}`,
  untouched: 'Without sources and judgement',
  examined: 'Examined',
  decided: 'Decided',
  inDraft: 'In the draft',
  published: (release) => `Published in release ${release}`,
  withSource: {
    telefonintervju: (n) => `With telephone interview: ${integerText(n)}`,
    sporreskjema: (n) => `With questionnaire: ${integerText(n)}`,
    nettside: (n) => `With web page: ${integerText(n)}`,
    tilsvar: (n) => `With a reply: ${integerText(n)}`,
  },
  judgedTwice: (n) => `Judged by at least two: ${integerText(n)}`,
  resolved: (n) => `Resolved after disagreement: ${integerText(n)}`,
  borderline: (n) => `Borderline cases: ${integerText(n)}`,
  rangeIn: (range) => ` (range\u00A0${range})`,

  titles: {
    tiles: (subject) => `${subject}, one tile a unit`,
    map: (subject) => `${subject} on the map`,
    areas: (subject) => `${subject} as areas`,
    flow: 'From registered to published',
  },
};
