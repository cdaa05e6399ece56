import type { ReactElement } from 'react';
import type {
  CasebookCase,
  CasebookDocument,
  CasebookSection,
} from '../../shared/precedent/casebook.ts';
import { casebookCss } from './casebook-style.ts';
import { htmlPage } from './html-page.tsx';

function Case({ one }: { one: CasebookCase }): ReactElement {
  return (
    <article>
      <h3>
        {one.name} <span className="round">{one.roundName}</span>
      </h3>
      <p className="outcome">
        <strong>{one.outcome}</strong>, {one.alternative}. {one.answer}.
      </p>
      {one.rationale.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      {one.later.length > 0 && (
        <ul>
          {one.later.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="decided">{one.decided}</p>
    </article>
  );
}

function Section({ section }: { section: CasebookSection }): ReactElement {
  const { criterion, title, question, count, cases } = section;
  return (
    <section id={criterion} aria-labelledby={`${criterion}-tittel`}>
      <h2 id={`${criterion}-tittel`}>{title}</h2>
      <p className="question">
        {question} <span className="count">{count}</span>
      </p>
      {cases.map((one) => (
        <Case key={`${one.round} ${one.unit}`} one={one} />
      ))}
    </section>
  );
}

/** In: the casebook. Out: one self-contained page; the marking stands on screen always and on every printed page. */
export function casebookHtml(document: CasebookDocument): string {
  const { title, lead, marking, source, sections } = document;
  return htmlPage({
    title: marking === null ? title : `${title} (${marking})`,
    css: casebookCss,
    body: (
      <body>
        {marking !== null && (
          <aside className="marking" aria-label="Merking">
            {marking}
          </aside>
        )}
        <main>
          <h1>{title}</h1>
          <p>{lead}</p>
          {sections.length > 1 && (
            <nav aria-label="Kriterier">
              <ul>
                {sections.map((one) => (
                  <li key={one.criterion}>
                    <a href={`#${one.criterion}`}>{one.title}</a> <span>{one.count}</span>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {sections.map((one) => (
            <Section key={one.criterion} section={one} />
          ))}
        </main>
        <footer>{source}</footer>
      </body>
    ),
  });
}
