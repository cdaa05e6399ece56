import type { ReactElement } from 'react';
import type {
  CasebookCase,
  CasebookDocument,
  CasebookSection,
} from '../../shared/precedent/casebook.ts';
import { casebookCss } from './casebook-style.ts';
import { markedPage } from './marked-page.tsx';

type Level = 2 | 3;

function Case({ one, level }: { one: CasebookCase; level: Level }): ReactElement {
  const Name = level === 2 ? 'h3' : 'h4';
  return (
    <article>
      <Name>
        {one.name} <span className="round">{one.roundName}</span>
      </Name>
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

/** Everything decided in doubt about one criterion, headed at the level it has on the page. */
export function CasesOf({
  section,
  level,
}: {
  section: CasebookSection;
  level: Level;
}): ReactElement {
  const Title = level === 2 ? 'h2' : 'h3';
  const { criterion, title, question, count, cases } = section;
  return (
    <section id={criterion} aria-labelledby={`${criterion}-tittel`}>
      <Title id={`${criterion}-tittel`}>{title}</Title>
      <p className="question">
        {question} <span className="count">{count}</span>
      </p>
      {cases.map((one) => (
        <Case key={`${one.round} ${one.unit}`} one={one} level={level} />
      ))}
    </section>
  );
}

/** In: the casebook. Out: one self-contained page; the marking stands on screen always and on every printed page. */
export function casebookHtml(casebook: CasebookDocument): string {
  const { lead, sections } = casebook;
  return markedPage(
    casebook,
    casebookCss,
    <>
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
        <CasesOf key={one.criterion} section={one} level={2} />
      ))}
    </>,
  );
}
