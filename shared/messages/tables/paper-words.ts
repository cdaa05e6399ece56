import type { Language } from '../../lib/language.ts';

/** What stands on paper and in files around tables. */
export type PaperWords = {
  /** The language as files name it, BCP 47. */
  readonly tag: string;
  /** Before the number of a page, and between it and how many there are. */
  readonly page: readonly [string, string];
  /** What a marking is called for those who have the page read to them. */
  readonly marking: string;
  /** What heads the sentences of an article, and what is the matter with them. */
  readonly sentences: string;
  readonly remarks: string;
  readonly remarksOn: string;
  /** The sheet with the units behind every number. */
  readonly behind: {
    readonly sheet: string;
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly denominator: string;
    readonly percent: string;
    readonly lowestN: string;
    readonly highestN: string;
    readonly lowestPercent: string;
    readonly highestPercent: string;
    readonly units: string;
    readonly swings: string;
  };
};

const words: Readonly<Record<Language, PaperWords>> = {
  nb: {
    tag: 'nb-NO',
    page: ['Side ', ' av '],
    marking: 'Merking',
    sentences: 'Setninger',
    remarks: 'Merknader',
    remarksOn: 'Merknader til setningene:',
    behind: {
      sheet: 'Bak tallene',
      table: 'Tabell',
      row: 'Rad',
      column: 'Kolonne',
      denominator: 'Nevner',
      percent: 'Prosent',
      lowestN: 'Laveste n',
      highestN: 'Høyeste n',
      lowestPercent: 'Laveste prosent',
      highestPercent: 'Høyeste prosent',
      units: 'Enhetene bak tallet',
      swings: 'Grensetilfeller som gjør utslag',
    },
  },
  nn: {
    tag: 'nn-NO',
    page: ['Side ', ' av '],
    marking: 'Merking',
    sentences: 'Setningar',
    remarks: 'Merknader',
    remarksOn: 'Merknader til setningane:',
    behind: {
      sheet: 'Bak tala',
      table: 'Tabell',
      row: 'Rad',
      column: 'Kolonne',
      denominator: 'Nemnar',
      percent: 'Prosent',
      lowestN: 'Lågaste n',
      highestN: 'Høgaste n',
      lowestPercent: 'Lågaste prosent',
      highestPercent: 'Høgaste prosent',
      units: 'Einingane bak talet',
      swings: 'Grensetilfelle som gjer utslag',
    },
  },
  en: {
    tag: 'en-GB',
    page: ['Page ', ' of '],
    marking: 'Marking',
    sentences: 'Sentences',
    remarks: 'Remarks',
    remarksOn: 'Remarks on the sentences:',
    behind: {
      sheet: 'Behind the numbers',
      table: 'Table',
      row: 'Row',
      column: 'Column',
      denominator: 'Denominator',
      percent: 'Per cent',
      lowestN: 'Lowest n',
      highestN: 'Highest n',
      lowestPercent: 'Lowest per cent',
      highestPercent: 'Highest per cent',
      units: 'The units behind the number',
      swings: 'Borderline cases that make a difference',
    },
  },
};

/** In: a language. Out: what stands on paper and in files around tables. */
export function paperWords(language: Language): PaperWords {
  return words[language];
}
