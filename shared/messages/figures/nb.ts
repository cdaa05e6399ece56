import { countText, dateText, integerText, listText } from '../../lib/norwegian-format.ts';
import type { UnitKind } from '../../events/round.ts';
import type { FigureWords } from './figure-words.ts';

const many = (n: number, unit: UnitKind): string =>
  countText(
    n,
    unit === 'kommuner'
      ? { one: 'kommune', many: 'kommuner' }
      : { one: 'kommune eller bydel', many: 'kommuner og bydeler' },
  );

/** What figures say of themselves in bokmål. */
export const bokmaalFigures: FigureWords = {
  language: 'nb',
  figure: 'Figur',
  percent: 'Prosent',
  count: 'Antall',
  inhabitants: 'Innbyggere',
  mean: 'Gjennomsnitt',
  median: 'Median',
  range: (range) => `, spenn ${range}`,
  rangeKey: 'Skravert: laveste til høyeste verdi etter hvordan grensetilfellene leses.',
  hatchedParts: 'Skravert: grensetilfeller, som kunne stått i en annen del.',
  hatchedUnit: 'Skravert: grensetilfelle.',
  borderlineCase: 'Grensetilfelle',
  borderlineCases: 'Grensetilfeller',
  notGiven: 'ikke oppgitt',
  none: 'ingen',

  bars: (axis) => `Liggende stolper, ${axis}.`,
  ranges: (axis) => `Punkter med spenn, ${axis}.`,
  stackedBars: (axis) => `Stablede stolper, ${axis}.`,
  dots: (axis) => `Punkter, ${axis}.`,
  change: (axis) => `Linjer fra runde til runde, ${axis}.`,
  outcomeFlow: (from, to) => `Bånd mellom utfallene i ${from} og ${to}, så brede som antallet.`,
  flow: 'Flytskjema fra registrert til publisert.',
  map: (n, unit) =>
    `Norgeskart med et punkt for hver av ${many(n, unit)}, der administrasjonssenteret ligger.`,
  tileMap: (n, unit) =>
    `Rutekart over Norge med en like stor rute for hver av ${many(n, unit)}, samlet fylkesvis.`,
  areas: (n, unit) => `Norgeskart med ${many(n, unit)} som flater.`,
  counts: (classes) => `Antall: ${listText(classes)}.`,
  ofWhichBorderline: (n) => ` (grensetilfeller ${integerText(n)})`,
  units: (bands) => `Enheter: ${bands}.`,
  still: (outcome) => `fortsatt ${outcome}`,
  fromTo: (from, to) => `fra ${from} til ${to}`,
  oneTile: 'Én rute er én enhet; plassen er omtrentlig.',
  boundaries: (file) => `Grenser: ${file}.`,

  headings: {
    value: 'Verdi',
    lowest: 'Laveste',
    highest: 'Høyeste',
    column: 'Kolonne',
    part: 'Del',
    round: 'Runde',
    step: 'Trinn',
    number: 'Nummer',
    name: 'Navn',
    county: 'Fylke',
    outcome: 'Utfall',
    borderline: 'Grenseland',
    units: 'Enheter',
    yes: 'ja',
    no: 'nei',
  },

  notReached: 'Ikke nådd',
  undecided: 'Uavgjort',
  registered: 'Registrert',
  registeredAt: (n, unit, date) => `${many(n, unit)} per ${dateText(date)}`,
  untouched: 'Uten kilder og vurdering',
  examined: 'Undersøkt',
  decided: 'Avgjort',
  inDraft: 'I utkastet',
  published: (release) => `Publisert i utgivelse ${release}`,
  withSource: {
    telefonintervju: (n) => `Med telefonintervju: ${integerText(n)}`,
    sporreskjema: (n) => `Med spørreskjema: ${integerText(n)}`,
    nettside: (n) => `Med nettside: ${integerText(n)}`,
    tilsvar: (n) => `Med tilsvar: ${integerText(n)}`,
  },
  judgedTwice: (n) => `Vurdert av minst to: ${integerText(n)}`,
  resolved: (n) => `Avklart etter uenighet: ${integerText(n)}`,
  borderline: (n) => `Grensetilfeller: ${integerText(n)}`,
  rangeIn: (range) => ` (spenn\u00A0${range})`,

  titles: {
    tiles: (subject) => `${subject}, én rute per enhet`,
    map: (subject) => `${subject} på kartet`,
    areas: (subject) => `${subject} som flater`,
    flow: 'Fra registrert til publisert',
  },
};
