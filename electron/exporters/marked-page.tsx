import type { ReactElement, ReactNode } from 'react';
import { htmlPage } from './html-page.tsx';

type MarkedPage = {
  readonly title: string;
  readonly marking: string | null;
  readonly source: string;
};

/**
 * In: title, marking and source of a document, its style sheet and what stands in it. Out: one self-contained page;
 * the marking stands on screen always and on every printed page.
 */
export function markedPage(
  { title, marking, source }: MarkedPage,
  css: string,
  contents: ReactNode,
): string {
  const body: ReactElement = (
    <body>
      {marking !== null && (
        <aside className="marking" aria-label="Merking">
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
  return htmlPage({ title: marking === null ? title : `${title} (${marking})`, css, body });
}
