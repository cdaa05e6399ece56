import type { ReactElement } from 'react';
import type {
  OverviewCounty,
  OverviewDocument,
  OverviewSection,
} from '../../shared/release/overview-document.ts';
import { htmlPage } from './html-page.tsx';
import { Correction, correctionCss } from './overview-correction.tsx';
import { Contents } from './overview-contents.tsx';
import { Entry } from './overview-entry.tsx';
import { overviewFont } from './overview-font.ts';
import { overviewCss } from './overview-style.ts';

function Masthead({ overview }: { overview: OverviewDocument }): ReactElement {
  const { title, release, lead, author, published, updated } = overview;
  return (
    <header className="masthead wrap">
      <p className="release">{release}</p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <p className="dates">
        <span>{author}</span>
        <span>{published}</span>
        <span>{updated}</span>
      </p>
    </header>
  );
}

function Figures({ figures }: Pick<OverviewDocument, 'figures'>): ReactElement {
  return (
    <ul className="figures sheet">
      {figures.map(({ value, label, range }) => (
        <li key={label}>
          <span className="value">{value}</span> {label}
          {range !== null && (
            <span className="range">
              <span className="hatch" aria-hidden="true" />
              {range}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Prose({ section }: { section: OverviewSection }): ReactElement {
  return (
    <section className="part">
      <h2>{section.heading}</h2>
      <div className="prose">
        {section.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}

function Outcomes({ outcomes }: Pick<OverviewDocument, 'outcomes'>): ReactElement {
  return (
    <section className="part">
      <h2>Hva utfallene betyr</h2>
      <dl className="outcomes">
        {outcomes.map(({ label, definition }) => (
          <div key={label}>
            <dt className="outcome">{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function County({ county }: { county: OverviewCounty }): ReactElement {
  const { number, name, summary, entries } = county;
  return (
    <section id={`fylke-${number}`} className="county">
      <div className="county-head">
        <h3>{name}</h3>
        <p className="summary">{summary}</p>
        <a href="#fylker">Til innholdet</a>
      </div>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.unit} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

/**
 * In: the overview as a value. Out: the page that is published: one file,
 * no scripts, nothing fetched; markings on the screen always and on every printed page.
 */
export function overviewHtml(overview: OverviewDocument): string {
  const { title, markings, figures, introduction, outcomes, counties, method, limits } = overview;
  const marking = markings.length > 0 ? markings.join(' · ') : null;
  return htmlPage({
    title: marking === null ? title : `${title} (${marking})`,
    css: overviewFont + overviewCss + (overview.correction === undefined ? '' : correctionCss),
    body: (
      <body className={marking === null ? undefined : 'marked'}>
        <a className="skip" href="#hovedinnhold">
          Gå til hovedinnholdet
        </a>
        {marking !== null && (
          <aside className="marking" aria-label="Merking">
            {marking}
          </aside>
        )}
        <Masthead overview={overview} />
        <main id="hovedinnhold" className="wrap">
          {overview.correction !== undefined && <Correction correction={overview.correction} />}
          <Figures figures={figures} />
          <Prose section={introduction} />
          <Outcomes outcomes={outcomes} />
          <Contents counties={counties} />
          <section className="part">
            <h2>Oversikten</h2>
            {counties.map((county) => (
              <County key={county.number} county={county} />
            ))}
          </section>
          <Prose section={method} />
          <Prose section={limits} />
        </main>
        <footer className="wrap">
          <div className="colophon">
            <p className="author">{overview.author}</p>
            <p>{overview.published}</p>
            <p>{overview.updated}</p>
            <p>{overview.source}</p>
          </div>
        </footer>
      </body>
    ),
  });
}
