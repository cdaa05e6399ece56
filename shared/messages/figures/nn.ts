import { countText, dateText, integerText, listText } from '../../lib/norwegian-format.ts';
import type { UnitKind } from '../../events/round.ts';
import type { FigureWords } from './figure-words.ts';

const many = (n: number, unit: UnitKind): string =>
  countText(
    n,
    unit === 'kommuner'
      ? { one: 'kommune', many: 'kommunar' }
      : { one: 'kommune eller bydel', many: 'kommunar og bydelar' },
  );

/** What figures say of themselves in nynorsk. */
export const nynorskFigures: FigureWords = {
  language: 'nn',
  figure: 'Figur',
  percent: 'Prosent',
  count: 'Tal',
  inhabitants: 'Innbyggjarar',
  mean: 'Gjennomsnitt',
  median: 'Median',
  range: (range) => `, spenn ${range}`,
  rangeKey: 'Skravert: lågaste til høgaste verdi etter korleis grensetilfella blir lesne.',
  hatchedParts: 'Skravert: grensetilfelle, som kunne ha stått i ein annan del.',
  hatchedUnit: 'Skravert: grensetilfelle.',
  borderlineCase: 'Grensetilfelle',
  borderlineCases: 'Grensetilfelle',
  notGiven: 'ikkje oppgitt',
  none: 'ingen',

  bars: (axis) => `Liggjande stolpar, ${axis}.`,
  ranges: (axis) => `Punkt med spenn, ${axis}.`,
  stackedBars: (axis) => `Stabla stolpar, ${axis}.`,
  dots: (axis) => `Punkt, ${axis}.`,
  change: (axis) => `Linjer frå runde til runde, ${axis}.`,
  outcomeFlow: (from, to) => `Band mellom utfalla i ${from} og ${to}, så breie som talet.`,
  flow: 'Flytskjema frå registrert til publisert.',
  map: (n, unit) =>
    `Noregskart med eit punkt for kvar av ${many(n, unit)}, der administrasjonssenteret ligg.`,
  tileMap: (n, unit) =>
    `Rutekart over Noreg med ei like stor rute for kvar av ${many(n, unit)}, samla fylkesvis.`,
  areas: (n, unit) => `Noregskart med ${many(n, unit)} som flater.`,
  counts: (classes) => `Tal: ${listText(classes)}.`,
  ofWhichBorderline: (n) => ` (grensetilfelle ${integerText(n)})`,
  units: (bands) => `Einingar: ${bands}.`,
  still: (outcome) => `framleis ${outcome}`,
  fromTo: (from, to) => `frå ${from} til ${to}`,
  oneTile: 'Éi rute er éi eining; plassen er omtrentleg.',
  boundaries: (file) => `Grenser: ${file}.`,

  headings: {
    value: 'Verdi',
    lowest: 'Lågaste',
    highest: 'Høgaste',
    column: 'Kolonne',
    part: 'Del',
    round: 'Runde',
    step: 'Steg',
    number: 'Nummer',
    name: 'Namn',
    county: 'Fylke',
    outcome: 'Utfall',
    borderline: 'Grenseland',
    units: 'Einingar',
    yes: 'ja',
    no: 'nei',
  },

  notReached: 'Ikkje nådd',
  undecided: 'Uavgjord',
  registered: 'Registrert',
  registeredAt: (n, unit, date) => `${many(n, unit)} per ${dateText(date, 'nn')}`,
  untouched: 'Utan kjelder og vurdering',
  examined: 'Undersøkt',
  decided: 'Avgjord',
  inDraft: 'I utkastet',
  published: (release) => `Publisert i utgjeving ${release}`,
  withSource: {
    telefonintervju: (n) => `Med telefonintervju: ${integerText(n)}`,
    sporreskjema: (n) => `Med spørjeskjema: ${integerText(n)}`,
    nettside: (n) => `Med nettside: ${integerText(n)}`,
    tilsvar: (n) => `Med tilsvar: ${integerText(n)}`,
  },
  judgedTwice: (n) => `Vurdert av minst to: ${integerText(n)}`,
  resolved: (n) => `Avklart etter usemje: ${integerText(n)}`,
  borderline: (n) => `Grensetilfelle: ${integerText(n)}`,
  rangeIn: (range) => ` (spenn\u00A0${range})`,

  titles: {
    tiles: (subject) => `${subject}, éi rute per eining`,
    map: (subject) => `${subject} på kartet`,
    areas: (subject) => `${subject} som flater`,
    flow: 'Frå registrert til publisert',
  },
};
