import { TextRun, type IRunOptions } from 'docx';
import { paperWords } from '../../shared/messages/tables/paper-words.ts';
import { wordedParts } from './foreign-words.ts';

type Letters = Omit<IRunOptions, 'text' | 'children' | 'language'>;

/**
 * In: a text, the words in it that stand in bokmål though it does not, and how its letters are. Out: the text, those
 * words marked as bokmål, so that Word spells them as such.
 */
export function wordedRuns(
  text: string,
  foreign: readonly string[] | undefined,
  letters: Letters = {},
): TextRun[] {
  return wordedParts(text, foreign).map(
    (part) =>
      new TextRun({
        ...letters,
        text: part.text,
        ...(part.foreign ? { language: { value: paperWords('nb').tag } } : {}),
      }),
  );
}
