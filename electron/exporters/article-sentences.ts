import type { ArticlePart } from '../../shared/article/article-set.ts';
import type { Language } from '../../shared/lib/language.ts';
import { paperWords } from '../../shared/messages/tables/paper-words.ts';
import { escape } from './tables-markdown.ts';

type Told = { readonly id: string; readonly text: string; readonly flags: readonly string[] };

/** What stands around the sentences: a draft's markings or null, and the line that says where the numbers are from. */
type Around = {
  readonly language: Language;
  readonly marking: string | null;
  readonly source: string;
};

function toldIn(parts: readonly ArticlePart[]): readonly Told[] {
  return parts.flatMap((part) =>
    part.kind === 'sentence'
      ? [
          {
            id: part.piece,
            text: part.sentence.text,
            flags: part.sentence.flags.map(({ message }) => message),
          },
        ]
      : [],
  );
}

const paragraphs = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** In: the parts of an article set and what stands around them. Out: its sentences as text, what is the matter with them last. */
export function sentencesText(
  parts: readonly ArticlePart[],
  { language, marking, source }: Around,
): string {
  const told = toldIn(parts);
  const flags = told.flatMap((one) => one.flags.map((flag) => `${one.id}: ${flag}`));
  return paragraphs([
    ...(marking === null ? [] : [marking]),
    ...told.map((one) => one.text),
    source,
    ...(flags.length === 0 ? [] : [paperWords(language).remarksOn, flags.join('\n')]),
  ]);
}

/** In: as `sentencesText`. Out: the same in Markdown. */
export function sentencesMarkdown(
  parts: readonly ArticlePart[],
  { language, marking, source }: Around,
): string {
  const words = paperWords(language);
  const told = toldIn(parts);
  const flags = told.flatMap((one) =>
    one.flags.map((flag) => `- **${escape(one.id)}**: ${escape(flag)}`),
  );
  return paragraphs([
    `# ${words.sentences}`,
    ...(marking === null ? [] : [`> **${escape(marking)}**`]),
    ...told.map((one) =>
      one.text
        .split(/\n\s*\n/u)
        .map(escape)
        .join('\n\n'),
    ),
    escape(source),
    ...(flags.length === 0 ? [] : [`## ${words.remarks}`, flags.join('\n')]),
  ]);
}
