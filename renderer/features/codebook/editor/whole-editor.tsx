import { useTranslation } from 'react-i18next';
import { useEditing } from './editing.ts';
import { Fold } from './fold.tsx';
import { WordsField } from './words-field.tsx';

const paragraphsOf = (text: string): string[] => (text.trim() === '' ? [] : text.split(/\n{2,}/u));

/** Title, subject, introduction and limits. */
export function WholeEditor() {
  const { t } = useTranslation('codebook');
  const { book, edit } = useEditing();
  return (
    <Fold place="title" title={t(($) => $.edit.wholeParts)}>
      <WordsField
        place="title.text"
        label={t(($) => $.edit.title)}
        value={book.title}
        onChange={(title) => edit((now) => ({ ...now, title }))}
      />
      <WordsField
        place="subject"
        label={t(($) => $.edit.subject)}
        hint={t(($) => $.edit.subjectHint)}
        value={book.subject}
        onChange={(subject) => edit((now) => ({ ...now, subject }))}
      />
      <WordsField
        place="introduction"
        long
        label={t(($) => $.introduction)}
        hint={t(($) => $.edit.paragraphs)}
        value={book.introduction.join('\n\n')}
        onChange={(text) => edit((now) => ({ ...now, introduction: paragraphsOf(text) }))}
      />
      <WordsField
        place="limits"
        long
        label={t(($) => $.limits)}
        hint={t(($) => $.edit.paragraphs)}
        value={book.limits.join('\n\n')}
        onChange={(text) => edit((now) => ({ ...now, limits: paragraphsOf(text) }))}
      />
    </Fold>
  );
}
