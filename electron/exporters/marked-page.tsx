import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../shared/lib/language.ts';
import { paperWords } from '../../shared/messages/tables/paper-words.ts';
import { htmlPage } from './html-page.tsx';

type MarkedPage = {
  /** Absent: bokmål. */
  readonly language?: Language;
  readonly title: string;
  readonly marking: string | null;
  readonly source: string;
};

/**
 * In: title, marking and source of a document, its style sheet and what stands in it. Out: one self-contained page;
 * the marking stands on screen always and on every printed page.
 */
export function markedPage(
  { language = 'nb', title, marking, source }: MarkedPage,
  css: string,
  contents: ReactNode,
): string {
  const body: ReactElement = (
    <body>
      {marking !== null && (
        <aside className="marking" aria-label={paperWords(language).marking}>
          {marking}
        </aside>
      )}
      <main>
        <h1>{title}</h1>
        {contents}
      </main>
      <footer>{source}</footer>
    </body>
  );
  return htmlPage({
    title: marking === null ? title : `${title} (${marking})`,
    language,
    css,
    body,
  });
}
