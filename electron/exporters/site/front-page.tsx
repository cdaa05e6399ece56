import type { ReactElement } from 'react';
import type { SiteWords } from '../../../shared/messages/site/site-words.ts';
import { siteWords } from '../../../shared/messages/site/words-in.ts';
import { sitePaths } from '../../../shared/site/addresses.ts';
import type {
  FrontPage,
  SiteCount,
  SiteCounty,
  SiteFigure,
  SiteUnit,
} from '../../../shared/site/site-document.ts';
import { wordedParts } from '../foreign-words.ts';
import { Find } from './find-form.tsx';
import { Legend, Map } from './site-map.tsx';
import { Tile, type Way } from './site-page.tsx';

/** A label, its words in bokmål told as such where the page is in another language. */
function Worded({ text, foreign }: { text: string; foreign: readonly string[] }): ReactElement {
  return (
    <>
      {wordedParts(text, foreign).map((part, at) =>
        part.foreign ? (
          <span key={`${at} ${part.text}`} lang="nb">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

function Figures({ figures }: { figures: readonly SiteFigure[] }): ReactElement {
  return (
    <ul className="figures sheet">
      {figures.map(({ value, label, range }) => (
        <li key={label}>
          <span className="value">{value}</span> {label}
          {range !== null && (
            <span className="range">
              <i className="hatch" aria-hidden="true" />
              {range}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many have which outcome, with the range where there is one. */
export function Counts({
  counts,
  words,
  foreign = [],
  caption,
}: {
  counts: readonly SiteCount[];
  words: SiteWords;
  foreign?: readonly string[];
  caption: string;
}): ReactElement {
  const { ui } = words;
  const ranged = counts.some((one) => one.range !== '');
  return (
    <table className="counts">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{ui.outcome}</th>
          <th scope="col" className="n">
            {ui.count}
          </th>
          <th scope="col" className="n">
            {ui.share}
          </th>
          {ranged && (
            <th scope="col" className="n">
              {ui.range}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ label, tone, n, share, range }) => (
          <tr key={label}>
            <th scope="row">
              <Tile tone={tone} />
              <Worded text={label} foreign={foreign} />
            </th>
            <td className="n">{n}</td>
            <td className="n">{share}</td>
            {ranged && <td className="n between">{range}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unit({ one, way, words }: { one: SiteUnit; way: Way; words: SiteWords }): ReactElement {
  const { unit, path, name, outcome, found, borderline, themes } = one;
  return (
    <li
      data-u={unit}
      data-o={found}
      data-t={themes.length === 0 ? undefined : themes.join(' ')}
      data-b={borderline ? '' : undefined}
    >
      <Tile tone={outcome.tone} borderline={borderline} />
      <a href={way(path)}>
        {name}
        <span className="hidden">
          {`, ${outcome.label}${borderline ? `, ${words.legend.borderline}` : ''}`}
        </span>
      </a>
    </li>
  );
}

function County({
  county,
  way,
  words,
  listed,
}: {
  county: SiteCounty;
  way: Way;
  words: SiteWords;
  listed: boolean;
}): ReactElement {
  return (
    <section className="county" data-c={county.number} aria-labelledby={`f${county.number}`}>
      <h3 id={`f${county.number}`}>
        <a href={way(county.path)}>{county.name}</a>
      </h3>
      <p className="summary">{county.summary}</p>
      {listed && (
        <ul className="names">
          {county.units.map((one) => (
            <Unit key={one.unit} one={one} way={way} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is said where the release corrects an earlier one, with every number it changes. */
function Corrected({
  correction,
}: {
  correction: NonNullable<FrontPage['correction']>;
}): ReactElement {
  const { heading, notice, tables, none } = correction;
  return (
    <section className="corrected" aria-labelledby="rettelse">
      <h2 id="rettelse">{heading}</h2>
      <p>{notice}</p>
      {none !== null && <p>{none}</p>}
      {tables.length > 0 && (
        // Open where there is no script to open it before it is printed.
        <details open>
          <summary>Tallene som er rettet</summary>
          {tables.map(({ title, numbers }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul className="dotted">
                {numbers.map(({ of, text }) => (
                  <li key={of}>
                    {of}: {text}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

/** In: the first page. Out: what stands on the first page in its language. */
export function FrontContents({ page, way }: { page: FrontPage; way: Way }): ReactElement {
  const words = siteWords(page.language);
  const { ui } = words;
  const { search, counties } = page;
  return (
    <>
      <div className="masthead">
        <p className="release">{page.release}</p>
        <h1>{page.title}</h1>
        <p className="lead">
          <Worded text={page.lead} foreign={page.untranslated} />
        </p>
        <p className="dates">
          {page.dates.map((one) => (
            <span key={one}>{one}</span>
          ))}
        </p>
      </div>
      {page.correction !== null && <Corrected correction={page.correction} />}
      <h2 className="hidden">{ui.numbers}</h2>
      <Figures figures={page.figures} />
      <div className="two part">
        <section aria-labelledby="kart">
          <h2 id="kart">{ui.mapHeading}</h2>
          <p className="help">{ui.mapHelp}</p>
          <Map map={page.map} />
          <Legend map={page.map} words={words} />
        </section>
        <section aria-labelledby="utfall">
          <h2 id="utfall">{ui.countsHeading}</h2>
          <Counts
            counts={page.counts}
            words={words}
            foreign={page.untranslated}
            caption={ui.countsHeading}
          />
          <p className="note">{page.countsNote}</p>
          {page.introduction.length > 0 && (
            <div className="prose after">
              <h2>{ui.whatIs}</h2>
              {page.introduction.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
          )}
        </section>
      </div>
      <section className="part" aria-labelledby="finn-tittel">
        <h2 id="finn-tittel">{search === null ? ui.byCounty : ui.find}</h2>
        {search !== null && <p className="help">{ui.findLead}</p>}
        {search !== null && <Find search={search} counties={counties} words={words} />}
        <div className={search === null ? 'counties short' : 'counties'} id="liste">
          {counties.map((one) => (
            <County
              key={one.number}
              county={one}
              way={way}
              words={words}
              listed={search !== null}
            />
          ))}
        </div>
        {search !== null && (
          <p id="ingen" hidden>
            {ui.nothing}
          </p>
        )}
      </section>
      <section className="part" aria-labelledby="metode">
        <h2 id="metode">{ui.method}</h2>
        <div className="prose">
          {page.method.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <a href={way(sitePaths.method)}>{ui.more}</a>
          </p>
        </div>
      </section>
      <section className="part" aria-labelledby="forbehold">
        <h2 id="forbehold">{ui.limitsHeading}</h2>
        <div className="prose">
          {page.limits.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <a href={way(sitePaths.downloads)}>{ui.downloads}</a>
          </p>
        </div>
      </section>
    </>
  );
}
