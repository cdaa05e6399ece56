import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../shared/lib/language.ts';

export type HtmlPage = {
  readonly title: string;
  /** Absent: bokmål. */
  readonly language?: Language;
  readonly css: string;
  readonly body: ReactElement;
};

/**
 * In: title, style sheet and contents. Out: a page that asks nothing of any network and runs no script; its
 * content security policy allows its own style sheet, by hash, the fonts in it, and nothing else.
 */
export function htmlPage({ title, language = 'nb', css, body }: HtmlPage): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const fonts = css.includes('url(data:font/') ? ' font-src data:;' : '';
  const policy = `default-src 'none'; style-src 'sha256-${hash}';${fonts} base-uri 'none'; form-action 'none'`;
  const page = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      {body}
    </html>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}
