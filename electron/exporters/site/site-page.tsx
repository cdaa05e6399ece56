import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SiteFrame, SiteLink, SitePage } from '../../../shared/site/site-document.ts';
import { isWebAddress, sitePaths, wayTo } from '../../../shared/site/addresses.ts';
import { siteWords } from '../../../shared/messages/site/words-in.ts';

/** In: a place in the site. Out: the way to it from the page that is being printed. */
export type Way = (to: string) => string;

/** A link within the site; where it leads is made by the site itself. */
export function Inner({ to, way }: { to: SiteLink; way: Way }): ReactElement {
  return <a href={way(to.href)}>{to.label}</a>;
}

/** What somebody gave as an address on the web; anything else is text. */
export function Outer({ to }: { to: { readonly label: string; readonly href: string | null } }) {
  if (to.href === null || !isWebAddress(to.href)) return <>{to.label}</>;
  const address = to.href.includes(to.label) ? 'address' : undefined;
  return (
    <a href={to.href} className={address} rel="noopener noreferrer">
      {to.label}
    </a>
  );
}

/** The square that stands for an outcome, hatched where that is borderline; told in words beside it. */
export function Tile({ tone, borderline = false }: { tone: string; borderline?: boolean }) {
  return <i className={borderline ? `t ${tone} b` : `t ${tone}`} />;
}

function Top({ frame, page, way }: { frame: SiteFrame; page: SitePage; way: Way }): ReactElement {
  const { ui } = siteWords(page.language);
  return (
    <header className="top">
      <div className="wrap bar">
        {page.kind !== 'front' && (
          <a className="home" href={way('index.html')}>
            {frame.name}
          </a>
        )}
        <nav aria-label={ui.menu} className="pages" lang="nb">
          <ul>
            {frame.pages.map((one) => (
              <li key={one.href}>
                <a href={way(one.href)} aria-current={one.href === page.path ? 'page' : undefined}>
                  {one.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={ui.languages} className="languages">
          <ul>
            {frame.fronts.map((one) => (
              <li key={one.language}>
                <a
                  href={way(one.href)}
                  lang={one.language}
                  hrefLang={one.language}
                  aria-current={one.href === page.path ? 'page' : undefined}
                >
                  {one.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Colophon({ frame }: { frame: SiteFrame }): ReactElement {
  return (
    <footer className="wrap" lang="nb">
      <div className="colophon">
        <p className="author">{frame.author}</p>
        <p>
          {frame.release} · {frame.published} · {frame.updated}
        </p>
        <p>{frame.source}</p>
      </div>
    </footer>
  );
}

/**
 * What a page of the site may do: show its own style sheet and the fonts in it, and run the site's one script. `file:` is
 * there for a site that is opened from a folder, where not every browser takes `'self'` for the folder.
 */
const policy =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; font-src data:; base-uri 'none'; form-action 'none'";

/** Where the style sheet comes from: the site's own file, or (a preview) within the page. */
export type Dress = { readonly css: string | null; readonly script: boolean };

/** In: what stands around every page, the page, what stands in it, how it is dressed. Out: the page as HTML. */
export function sitePage(
  frame: SiteFrame,
  page: SitePage,
  contents: (way: Way) => ReactNode,
  { css, script }: Dress = { css: null, script: page.kind === 'front' },
): string {
  // A page that is looked at alone leads nowhere but to itself.
  const way: Way = css === null ? (to) => wayTo(page.path, to) : () => '#innhold';
  const { ui } = siteWords(page.language);
  const titled = page.kind === 'front' ? page.title : `${page.title} – ${frame.name}`;
  const html = renderToStaticMarkup(
    <html lang={page.language}>
      <head>
        <meta charSet="utf-8" />
        {css === null && <meta httpEquiv="Content-Security-Policy" content={policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{frame.marking === null ? titled : `${titled} (${frame.marking})`}</title>
        {css === null ? (
          <link rel="stylesheet" href={way(sitePaths.style)} />
        ) : (
          <style dangerouslySetInnerHTML={{ __html: css }} />
        )}
        {page.kind === 'front' &&
          frame.fronts.map((one) => (
            <link key={one.language} rel="alternate" hrefLang={one.language} href={way(one.href)} />
          ))}
        {script && <script defer src={way(sitePaths.script)} />}
      </head>
      <body>
        <a className="skip" href="#innhold">
          {ui.skip}
        </a>
        {frame.marking !== null && (
          <aside className="marking" aria-label={ui.marking} lang="nb">
            {frame.marking}
          </aside>
        )}
        <Top frame={frame} page={page} way={way} />
        <main id="innhold" className="wrap" tabIndex={-1}>
          {frame.corrected !== null && (
            <p className="corrected" lang="nb">
              <strong>{frame.corrected}</strong>
            </p>
          )}
          {contents(way)}
        </main>
        <Colophon frame={frame} />
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}
