import type { ReactElement } from 'react';
import type {
  FormerPage,
  SiteFact,
  SiteSource,
  SiteThen,
  UnitPage,
} from '../../../shared/site/site-document.ts';
import { Crumbs } from './crumbs.tsx';
import { Inner, Outer, Tile, type Way } from './site-page.tsx';

/** Terms with what holds for them. */
export function Facts({ facts }: { facts: readonly SiteFact[] }): ReactElement {
  return (
    <dl className="facts">
      {facts.map(({ term, values }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{values.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ sources }: { sources: readonly SiteSource[] }): ReactElement {
  return (
    <section aria-labelledby="kilder">
      <h2 id="kilder">Hva det bygger på</h2>
      {sources.length === 0 && <p>Ingen kilde er registrert.</p>}
      {sources.map(({ kind, told, quote, link }, at) => (
        <figure key={`${at} ${told}`} className="source">
          {quote !== null && (
            <blockquote>
              <p>{quote}</p>
            </blockquote>
          )}
          <figcaption>
            <span className="kind">{kind}</span> {told}
            {link !== null && (
              <>
                {'. '}
                <Outer to={link} />
              </>
            )}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function Line({ then, way }: { then: SiteThen; way: Way }): ReactElement {
  const { when, outcome, borderline, relation, note, path, now } = then;
  return (
    <li aria-current={now ? 'true' : undefined}>
      <span className="when">{path === null ? when : <a href={way(path)}>{when}</a>}</span>
      <span className="what">
        <Tile tone={outcome.tone} borderline={borderline} />
        {outcome.label}
        {borderline && ', grenseland'}
      </span>
      {(relation !== null || note !== null) && (
        <span className="aside">{[relation, note].filter((one) => one !== null).join('. ')}</span>
      )}
    </li>
  );
}

function History({ lines, way }: { lines: readonly SiteThen[]; way: Way }): ReactElement {
  return (
    <section className="part" aria-labelledby="for">
      <h2 id="for">Gjennom rundene</h2>
      <ol className="history">
        {lines.map((one, at) => (
          <Line key={`${at} ${one.when}`} then={one} way={way} />
        ))}
      </ol>
    </section>
  );
}

function Service({ page, way }: { page: UnitPage; way: Way }): ReactElement | null {
  const { contact, partners, offers, answers } = page;
  return (
    <>
      {contact.length > 0 && (
        <section aria-labelledby="kontakt">
          <h2 id="kontakt">Kontakt</h2>
          <ul className="contact">
            {contact.map((one) => (
              <li key={one.label}>
                <Outer to={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {partners !== null && (
        <section aria-labelledby="sammen">
          <h2 id="sammen">Sammen med andre</h2>
          <p>{partners.note}</p>
          {partners.units.length > 0 && (
            <ul className="inline">
              {partners.units.map((one) => (
                <li key={one.href}>
                  <Inner to={one} way={way} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {offers.length > 0 && (
        <section aria-labelledby="tilbud">
          <h2 id="tilbud">Tilbudene</h2>
          <Facts facts={offers} />
        </section>
      )}
      {answers.length > 0 && (
        <section aria-labelledby="svar">
          <h2 id="svar">Svar på kriteriene</h2>
          <Facts facts={answers} />
        </section>
      )}
    </>
  );
}

/** In: the page of a unit. Out: what stands on it. */
export function UnitContents({ page, way }: { page: UnitPage; way: Way }): ReactElement {
  const { outcome, definition, borderline, rationale, before, after } = page;
  return (
    <article>
      <Crumbs county={page.county} way={way} />
      <h1>
        {page.title} <span className="number">{page.unit}</span>
      </h1>
      <p className={`pill ${outcome.tone}`}>{outcome.label}</p>
      {definition !== '' && <p className="definition">{definition}</p>}
      {borderline !== null && (
        <section className="doubt" aria-labelledby="tvil">
          <i className="edge hatch" aria-hidden="true" />
          <h2 id="tvil">Grenseland</h2>
          <p>
            {borderline.text.replace(/^Grenseland: (.)/u, (_, first: string) =>
              first.toLocaleUpperCase('nb'),
            )}
          </p>
          <blockquote>
            <p>{borderline.rationale}</p>
          </blockquote>
        </section>
      )}
      {rationale !== null && rationale !== borderline?.rationale && (
        <section className="why" aria-labelledby="hvorfor">
          <h2 id="hvorfor">Begrunnelse</h2>
          <blockquote>
            <p>{rationale}</p>
          </blockquote>
        </section>
      )}
      <div className="two part unit-parts">
        <Sources sources={page.sources} />
        <div>
          <Service page={page} way={way} />
        </div>
      </div>
      {page.history.length > 0 && <History lines={page.history} way={way} />}
      <nav className="beside" aria-label="Kommunene i fylket">
        <p>
          {before !== null && (
            <>
              ← <Inner to={before} way={way} />
            </>
          )}
        </p>
        <p>
          {after !== null && (
            <>
              <Inner to={after} way={way} /> →
            </>
          )}
        </p>
      </nav>
    </article>
  );
}

/** In: the page of a number that is no longer in use. Out: what stands on it. */
export function FormerContents({ page, way }: { page: FormerPage; way: Way }): ReactElement {
  return (
    <article>
      <Crumbs county={null} way={way} />
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      {page.now.length > 0 && (
        <section aria-labelledby="na">
          <h2 id="na">I oversikten nå</h2>
          <ul className="plain">
            {page.now.map((one) => (
              <li key={one.href}>
                <Inner to={one} way={way} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <History lines={page.history} way={way} />
    </article>
  );
}
