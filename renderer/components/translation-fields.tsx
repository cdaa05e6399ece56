import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Dictionaries } from '../../shared/translations/dictionary.ts';
import { withTranslation } from '../../shared/translations/own-texts.ts';
import classes from './translation-fields.module.css';

type Props = {
  /** The texts of its own that a table or figure has, in bokmål. */
  readonly texts: readonly string[];
  readonly translations: Dictionaries | undefined;
  readonly onTranslations: (translations: Dictionaries | undefined) => void;
};

/** Each text of a table's or figure's own, with a field for what it is in nynorsk and in English. */
export function TranslationFields({ texts, translations, onTranslations }: Props) {
  const { t } = useTranslation('app');
  return (
    <details className={classes['details']}>
      <summary>{t(($) => $.translations.title)}</summary>
      <p className={classes['help']}>{t(($) => $.translations.help)}</p>
      {texts.map((text) => (
        <fieldset key={text} className={classes['text']}>
          <legend>{text}</legend>
          {(['nn', 'en'] as const).map((language) => (
            <Textarea
              key={language}
              size="xs"
              autosize
              minRows={1}
              lang={language}
              label={t(($) => $.numbers.languages[language])}
              value={translations?.[language]?.[text] ?? ''}
              onChange={(event) =>
                onTranslations(
                  withTranslation(translations, texts, language, text, event.currentTarget.value),
                )
              }
            />
          ))}
        </fieldset>
      ))}
    </details>
  );
}
