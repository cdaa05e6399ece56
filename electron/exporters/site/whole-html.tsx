import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { overviewOf } from '../../../shared/release/overview.ts';
import { siteWords } from '../../../shared/messages/site/words-in.ts';
import { siteCounts } from '../../../shared/site/site-counts.ts';
import type { SiteInput } from '../../../shared/site/site-input.ts';
import { htmlPage } from '../html-page.tsx';
import { wholeCss } from './whole-style.ts';
import { wholeCounties, type WholeUnit } from './whole-units.ts';

function Unit({ one }: { one: WholeUnit }): ReactElement {
  return (
    <>
      <h4>{one.name}</h4>
      <p>
        <strong>{one.outcome}</strong>
      </p>
      {one.doubt.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {(one.facts.length > 0 || one.told.length > 0) && (
        <ul>
          {[...one.facts, ...one.told].map((text) => (
            <li key={text}>{text}</li>
          ))}
          {one.links.map((link) => (
            <li key={link.href}>
              <a href={link.href} rel="noopener noreferrer">
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Contents({ input }: { input: SiteInput }): ReactElement {
  const { content } = input.shown;
  const overview = overviewOf(content);
  const words = siteWords('nb');
  const { ui } = words;
  return (
    <>
      <h1>{overview.title}</h1>
      {overview.markings.map((text) => (
        <p key={text}>
          <strong>{text}</strong>
        </p>
      ))}
      {input.corrected !== null && (
        <p>
          <strong>{input.corrected}</strong>
        </p>
      )}
      <p>
        {overview.release}. {overview.author}. {overview.published}. {overview.updated}.
      </p>
      <p>{overview.lead}</p>
      <h2>{overview.introduction.heading}</h2>
      {overview.introduction.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{ui.countsHeading}</h2>
      <table>
        <thead>
          <tr>
            {[ui.outcome, ui.count, ui.share, ui.range].map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {siteCounts(content, content.entries, words).map(({ label, n, share, range }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{n}</td>
              <td>{share}</td>
              <td>{range}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{ui.byCounty}</h2>
      {wholeCounties(content).map(({ name, summary, units }) => (
        <section key={name}>
          <h3>{name}</h3>
          <p>{summary}.</p>
          {units.map((one) => (
            <Unit key={one.unit} one={one} />
          ))}
        </section>
      ))}
      {[overview.method, overview.limits].map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <p>{overview.source}</p>
    </>
  );
}

/**
 * In: what a site is made from. Out: the whole overview as one page of headings, text, lists and tables alone, without
 * classes, styles or scripts, so that it takes on the look of wherever it is pasted.
 */
export function wholeHtml(input: SiteInput): string {
  const { title } = overviewOf(input.shown.content);
  const html = renderToStaticMarkup(
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <Contents input={input} />
        </main>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}

/** In: what a site is made from. Out: the same page with a style sheet for paper, to be printed as PDF. */
export function wholePrinted(input: SiteInput): string {
  const overview = overviewOf(input.shown.content);
  return htmlPage({
    title: overview.title,
    css: wholeCss,
    body: (
      <body>
        <main>
          <Contents input={input} />
        </main>
      </body>
    ),
  });
}
