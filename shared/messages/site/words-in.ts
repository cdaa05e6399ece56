import type { Language } from '../../lib/language.ts';
import { english } from './en.ts';
import { bokmaal } from './nb.ts';
import { nynorsk } from './nn.ts';
import type { SiteWords } from './site-words.ts';

const all: Readonly<Record<Language, SiteWords>> = { nb: bokmaal, nn: nynorsk, en: english };

/** In: a language. Out: what a site says in it. */
export function siteWords(language: Language): SiteWords {
  return all[language];
}
