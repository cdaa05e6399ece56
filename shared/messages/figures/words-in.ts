import type { Language } from '../../lib/language.ts';
import { englishFigures } from './en.ts';
import { bokmaalFigures } from './nb.ts';
import { nynorskFigures } from './nn.ts';
import type { FigureWords } from './figure-words.ts';

const all: Readonly<Record<Language, FigureWords>> = {
  nb: bokmaalFigures,
  nn: nynorskFigures,
  en: englishFigures,
};

/** In: a language. Out: what figures say of themselves in it. */
export function figureWords(language: Language): FigureWords {
  return all[language];
}
