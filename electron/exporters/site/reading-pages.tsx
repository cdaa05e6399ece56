import type { ReactElement } from 'react';
import type { CasebookCase } from '../../../shared/precedent/casebook.ts';
import type { CasebookPage, MethodPage } from '../../../shared/site/site-document.ts';
import { unitPath } from '../../../shared/site/addresses.ts';
import { AppendixBody } from '../appendix-html.tsx';
import type { Way } from './site-page.tsx';

function Case({ one, way }: { one: CasebookCase; way: Way }): ReactElement {
  return (
    <section className="doubt">
      <i className="edge hatch" aria-hidden="true" />
      <h3>
        <a href={way(unitPath(one.unit))}>{one.name}</a>
      </h3>
      <p>
        <strong>{one.outcome}</strong>, {one.alternative}. {one.answer}.
      </p>
      {one.rationale.map((text) => (
        <blockquote key={text}>
          <p>{text}</p>
        </blockquote>
      ))}
      {one.later.length > 0 && (
        <ul className="dotted">
          {one.later.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="aside">{one.decided}</p>
    </section>
  );
}

/** In: the page with borderline decisions. Out: what stands on it, criterion by criterion. */
export function CasebookContents({ page, way }: { page: CasebookPage; way: Way }): ReactElement {
  return (
    <article>
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      {page.sections.length > 1 && (
        <nav aria-label="Kriterier">
          <ul className="toc">
            {page.sections.map((one) => (
              <li key={one.criterion}>
                <a href={`#${one.criterion}`}>{one.title}</a> <span>{one.count}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {page.sections.map((section) => (
        <section
          key={section.criterion}
          id={section.criterion}
          className="part"
          aria-labelledby={`${section.criterion}-tittel`}
        >
          <h2 id={`${section.criterion}-tittel`}>{section.title}</h2>
          <p className="help">
            {section.question} {section.count}.
          </p>
          {section.cases.map((one) => (
            <Case key={`${one.round} ${one.unit}`} one={one} way={way} />
          ))}
        </section>
      ))}
    </article>
  );
}

/** In: the page about the method. Out: what stands on it: what was looked for, what it does not claim, how it was made. */
export function MethodContents({ page }: { page: MethodPage }): ReactElement {
  const { introduction, outcomes, limits, appendix } = page;
  return (
    <article className="reading">
      <h1>{page.title}</h1>
      <section aria-labelledby="kjennetegn">
        <h2 id="kjennetegn">{introduction.heading}</h2>
        {introduction.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section aria-labelledby="betyr">
        <h2 id="betyr">Hva utfallene betyr</h2>
        <dl className="outcomes">
          {outcomes.map(({ label, definition }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="forbehold">
        <h2 id="forbehold">{limits.heading}</h2>
        {limits.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <AppendixBody appendix={appendix} />
    </article>
  );
}
