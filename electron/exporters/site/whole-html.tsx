import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SiteLink } from '../../../shared/site/site-document.ts';
import type { WholeBlock, WholeOverview } from '../../../shared/site/whole-overview.ts';

const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

const item = (one: string | SiteLink, at: number): ReactElement =>
  typeof one === 'string' ? (
    <li key={at}>{one}</li>
  ) : (
    <li key={at}>
      <a href={one.href} rel="noopener noreferrer">
        {one.label}
      </a>
    </li>
  );

const row = ([first = '', ...others]: readonly string[]): ReactElement => (
  <tr key={first}>
    <th scope="row">{first}</th>
    {others.map((text, at) => (
      <td key={at}>{text}</td>
    ))}
  </tr>
);

function Block({ block }: { block: WholeBlock }): ReactElement {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.tone === 'strong' ? <strong>{block.text}</strong> : block.text}</p>;
    case 'list':
      return <ul>{block.items.map(item)}</ul>;
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{block.rows.map(row)}</tbody>
        </table>
      );
    default:
      return block satisfies never;
  }
}

/** For the page as it stands alone, where a word may be longer than a phone is wide; it is not a part of what is pasted. */
const ownRule = 'body{overflow-wrap:anywhere}';

/**
 * In: the whole overview. Out: it as one page whose body is headings, text, lists and tables alone, without classes,
 * styles or scripts, so that it takes on the look of wherever it is pasted.
 */
export function wholeHtml(whole: WholeOverview): string {
  const html = renderToStaticMarkup(
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{whole.title}</title>
        <style>{ownRule}</style>
      </head>
      <body>
        <main>
          <h1>{whole.title}</h1>
          {[...whole.markings, ...(whole.corrected === null ? [] : [whole.corrected])].map(
            (text) => (
              <p key={text}>
                <strong>{text}</strong>
              </p>
            ),
          )}
          <p>{whole.imprint}</p>
          <p>{whole.lead}</p>
          {whole.blocks.map((block, at) => (
            <Block key={at} block={block} />
          ))}
          <p>{whole.source}</p>
        </main>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}
