import type { Language } from '../../lib/language.ts';
import { english } from './en.ts';
import { bokmaal } from './nb.ts';
import { nynorsk } from './nn.ts';
import type { TableWords } from './table-words.ts';

const all: Readonly<Record<Language, TableWords>> = { nb: bokmaal, nn: nynorsk, en: english };

/** In: a language. Out: what tables say of themselves in it. */
export function tableWords(language: Language): TableWords {
  return all[language];
}
