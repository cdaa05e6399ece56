import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { nb } from '../../messages/nb.ts';
import { countFormat } from './count-format.ts';

/** The languages the program can be read in. A text missing in one of the others falls back to bokmål. */
const languages = { nb } as const;

/** Out: the texts of the program, ready at once (they are part of it, nothing is fetched). */
export function startTexts(): i18n {
  const texts = createInstance();
  void texts
    .use(initReactI18next)
    .use(countFormat)
    .init({
      resources: languages,
      lng: 'nb',
      fallbackLng: { nn: ['nb'], default: ['nb'] },
      ns: Object.keys(nb),
      defaultNS: 'app',
      initAsync: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
    });
  return texts;
}
