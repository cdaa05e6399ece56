import { languages, type Language } from '../../shared/lib/language.ts';
import { useRememberedChoice } from './use-remembered-choice.ts';

/** What tables and figures are written in, and how to choose another language. */
export type LanguageChoice = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly nextLanguage: () => void;
};

/** Out: the language that was chosen last, the same on every page that shows tables or figures as they will print. */
export function useLanguageChoice(): LanguageChoice {
  const [remembered, remember] = useRememberedChoice('table-language');
  const language = languages.find((one) => one === remembered) ?? 'nb';
  const next = languages[(languages.indexOf(language) + 1) % languages.length] ?? 'nb';
  return { language, setLanguage: remember, nextLanguage: () => remember(next) };
}
