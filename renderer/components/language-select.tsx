import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '../../shared/lib/language.ts';
import type { LanguageChoice } from '../data/use-language-choice.ts';

type Props = { readonly choice: LanguageChoice; readonly className?: string | undefined };

/** What tables and figures are written in. */
export function LanguageSelect({ choice, className }: Props) {
  const { t } = useTranslation('app');
  return (
    <Select
      {...(className === undefined ? {} : { className })}
      w={118}
      aria-label={t(($) => $.numbers.language)}
      data={languages.map((value) => ({ value, label: t(($) => $.numbers.languages[value]) }))}
      value={choice.language}
      allowDeselect={false}
      onChange={(value) => choice.setLanguage(languages.find((one) => one === value) ?? 'nb')}
    />
  );
}
