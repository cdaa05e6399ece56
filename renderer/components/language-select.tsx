import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../shared/lib/language.ts';

type Props = {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

/** What tables and figures are written in. */
export function LanguageSelect({ language, onLanguage }: Props) {
  const { t } = useTranslation('app');
  return (
    <Select
      w={118}
      aria-label={t(($) => $.numbers.language)}
      data={languages.map((value) => ({ value, label: t(($) => $.numbers.languages[value]) }))}
      value={language}
      allowDeselect={false}
      onChange={(value) => onLanguage(languages.find((one) => one === value) ?? 'nb')}
    />
  );
}
