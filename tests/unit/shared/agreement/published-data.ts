import type { Rating } from './gathered.ts';
import { votesFromCounts, votesFromRaters, votesFromRows, votesFromTable } from './votes.ts';

/** Cohen (1960), Educ. Psychol. Meas. 20, table 1: two psychiatrists' diagnoses of 200 patients. */
export const cohen1960: Rating[] = votesFromTable([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

/** Fleiss, Cohen & Everitt (1969), Psychol. Bull. 72, the worked example: 200 patients. */
export const fleissCohenEveritt1969: Rating[] = votesFromTable([
  [106, 10, 4],
  [22, 28, 10],
  [2, 12, 6],
]);

/** Fleiss (1971), Psychol. Bull. 76, table 1: 30 patients by 6 psychiatrists in 5 diagnoses. */
const fleiss1971Counts = [
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
  [0, 0, 5, 0, 1],
  [3, 0, 0, 1, 2],
  [5, 1, 0, 0, 0],
  [0, 2, 0, 4, 0],
  [1, 0, 2, 0, 3],
  [0, 0, 0, 0, 6],
  [0, 1, 0, 5, 0],
  [0, 2, 0, 1, 3],
  [2, 0, 0, 4, 0],
  [1, 0, 0, 4, 1],
  [0, 5, 0, 1, 0],
  [4, 0, 0, 0, 2],
  [0, 2, 0, 4, 0],
  [1, 0, 5, 0, 0],
  [0, 0, 0, 0, 6],
];
export const fleiss1971: Rating[] = votesFromCounts(fleiss1971Counts);

/** The first 15 of Fleiss' patients, as Gwet prints them (irrCAC's distrib.6raters). */
export const sixRaters: Rating[] = votesFromCounts(fleiss1971Counts.slice(0, 15));

/** Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed.: 100 pregnancies, two abstractors. */
export const abstractors: Rating[] = votesFromTable([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

/** Gwet (2014): 223 patients, clinical and research diagnosis (irrCAC's cont4x4diagnosis). */
export const diagnosedTwice: Rating[] = votesFromTable([
  [40, 6, 4, 15],
  [4, 25, 1, 5],
  [4, 2, 21, 9],
  [17, 13, 12, 45],
]);

/** Gwet (2008), Br. J. Math. Stat. Psychol. 61: 125 subjects, high agreement and low kappa. */
export const paradox: Rating[] = votesFromTable([
  [118, 5],
  [2, 0],
]);

/** Gwet (2014): 15 units by up to 5 observers on 0–3 (irrCAC's cac.raw5obser). */
export const fiveObservers: Rating[] = votesFromRaters(
  '1 1 2 . 0 0 1 1 2 2 . 0 1 3 1',
  '1 1 3 0 0 0 0 . 2 1 1 0 2 3 1',
  '2 0 3 0 0 0 2 2 2 1 0 0 2 2 1',
  '. 1 3 . . . . 0 . 1 0 0 2 2 .',
  '2 . . 0 0 0 1 . 2 . . . . 3 1',
);

/** Gwet (2014): 15 subjects by 4 raters in 3 categories (irrCAC's cac.raw.gender). */
export const fourRaters: Rating[] = votesFromRaters(
  'a a a a a b b b c a a a a a b',
  'a a a a b a b c c a a a a b a',
  'a b b c a a b b c a b b c a a',
  'c c c c a a b b c c c c c a a',
);

/** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, A: 10 articles, two answers. */
export const megAndOwen: Rating[] = votesFromRaters('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');

/** Krippendorff (2011), B: 12 units, two observers, five values. */
export const benAndGerry: Rating[] = votesFromRaters(
  'a a b b d c c c e d d a',
  'b a b b b c c c e d d d',
);

/** Krippendorff (2011), C and D: 12 units, four observers, votes missing. */
export const fourObservers: Rating[] = votesFromRaters(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

/** The same as Gwet prints it (irrCAC's cac.raw4raters): the last unit's one vote is another's. */
export const gwetFourRaters: Rating[] = votesFromRows([
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
]);

/** McHugh (2012), Biochemia Medica 22, figure 3: two laboratory technicians, 222 samples. */
export const mcHugh2012: Rating[] = votesFromTable([
  [147, 3],
  [10, 62],
]);
