import type { StatisticName } from '../agreement/statistic-name.ts';

/** What a statistic is called, how it and its interval are computed, and where that comes from. */
export type StatisticWords = {
  readonly name: string;
  /** For the heading of a column. */
  readonly short: string;
  /** What it says, in a sentence. */
  readonly says: string;
  readonly formula: string;
  readonly interval: string;
  readonly source: string;
};

const largeSample =
  'Verdien ± 1,96 standardfeil for store utvalg (Fleiss, Cohen og Everitt 1969), kuttet ved −1 og 1.';
const linearised =
  'Verdien ± t(n − 1) standardfeil, linearisert over enhetene (Gwet 2008), kuttet ved −1 og 1.';

/** The words of every statistic of agreement, on the screen, in files and in `docs/enighet.md`. */
export const statisticWords: Readonly<Record<StatisticName, StatisticWords>> = {
  percentAgreement: {
    name: 'Prosent enighet',
    short: 'Enige, %',
    says: 'Hvor stor del av parene av vurderinger som er like.',
    formula: 'Gjennomsnittet over enhetene av andelen like par på enheten, ganger 100.',
    interval: 'Wilsons skårintervall med n = antall enheter.',
    source: 'Gwet (2014), kap. 2; Wilson (1927).',
  },
  cohenKappa: {
    name: 'Cohens kappa',
    short: 'Cohen',
    says: 'Enighet utover det tilfeldigheten ville gitt to som bruker svarene like ofte som disse to.',
    formula: 'κ = (p(o) − p(e)) / (1 − p(e)), der p(o) er andelen like og p(e) = Σ p(k·) p(·k).',
    interval: largeSample,
    source: 'Cohen (1960); Fleiss, Cohen og Everitt (1969).',
  },
  linearKappa: {
    name: 'Vektet kappa, lineær',
    short: 'Kappa, lin.',
    says: 'Som Cohens kappa, men nære svar regnes som delvis enige.',
    formula: 'Som Cohens kappa, med vektene 1 − |a − b| / (q − 1) etter plass i rekkefølgen.',
    interval: largeSample,
    source: 'Cohen (1968); Cicchetti og Allison (1971).',
  },
  quadraticKappa: {
    name: 'Vektet kappa, kvadratisk',
    short: 'Kappa, kv.',
    says: 'Som lineær vekting, men bare svar langt fra hverandre trekker mye ned.',
    formula: 'Som Cohens kappa, med vektene 1 − (a − b)² / (q − 1)² etter plass i rekkefølgen.',
    interval: largeSample,
    source: 'Cohen (1968); Fleiss og Cohen (1973).',
  },
  fleissKappa: {
    name: 'Fleiss’ kappa',
    short: 'Fleiss',
    says: 'Enighet utover tilfeldigheten for to eller flere, der alle regnes å bruke svarene likt.',
    formula:
      'κ = (p(a) − p(e)) / (1 − p(e)), der p(a) er andelen like par og p(e) = Σ π(k)², π(k) andelen svar k.',
    interval: linearised,
    source: 'Fleiss (1971); Gwet (2014), kap. 2 og 5.',
  },
  krippendorffAlpha: {
    name: 'Krippendorffs alfa, nominal',
    short: 'Alfa',
    says: 'En minus uenigheten delt på den en tilfeldig fordeling av svarene ville gitt; tåler at svar mangler.',
    formula: 'α = 1 − D(o) / D(e), der avstanden er 0 for like svar og 1 for ulike.',
    interval: linearised,
    source: 'Krippendorff (2011); Krippendorff (2013), kap. 12; Gwet (2014), kap. 5.',
  },
  ordinalAlpha: {
    name: 'Krippendorffs alfa, ordinal',
    short: 'Alfa, ord.',
    says: 'Som nominal alfa, men uenighet teller mer jo flere svar som ligger imellom.',
    formula:
      'α = 1 − D(o) / D(e), der avstanden er kvadratet av antall svar imellom, endene regnet halvt.',
    interval: linearised,
    source: 'Krippendorff (2011); Krippendorff (2013), kap. 12.',
  },
  intervalAlpha: {
    name: 'Krippendorffs alfa, intervall',
    short: 'Alfa, int.',
    says: 'Som nominal alfa, men uenighet teller etter avstanden mellom tallene svarene står for.',
    formula: 'α = 1 − D(o) / D(e), der avstanden er (a − b)² mellom tallene.',
    interval: linearised,
    source: 'Krippendorff (2011); Krippendorff (2013), kap. 12.',
  },
  gwetAC1: {
    name: 'Gwets AC1',
    short: 'AC1',
    says: 'Enighet utover tilfeldigheten, stabil også når ett svar er mye vanligere enn de andre.',
    formula:
      'AC1 = (p(a) − p(e)) / (1 − p(e)), der p(e) = Σ π(k)(1 − π(k)) / (q − 1), q antall svar i bruk.',
    interval: linearised,
    source: 'Gwet (2008).',
  },
  linearAC2: {
    name: 'Gwets AC2, lineær',
    short: 'AC2, lin.',
    says: 'Som AC1, men nære svar regnes som delvis enige.',
    formula:
      'Som AC1, med lineære vekter; p(e) = T Σ π(k)(1 − π(k)) / (q(q − 1)), T summen av vektene.',
    interval: linearised,
    source: 'Gwet (2014), kap. 3–5.',
  },
  quadraticAC2: {
    name: 'Gwets AC2, kvadratisk',
    short: 'AC2, kv.',
    says: 'Som AC1, men bare svar langt fra hverandre trekker mye ned.',
    formula:
      'Som AC1, med kvadratiske vekter; p(e) = T Σ π(k)(1 − π(k)) / (q(q − 1)), T summen av vektene.',
    interval: linearised,
    source: 'Gwet (2014), kap. 3–5.',
  },
};
