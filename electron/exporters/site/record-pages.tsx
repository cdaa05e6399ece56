import type { ReactElement } from 'react';
import { isWebAddress } from '../../../shared/site/addresses.ts';
import type { DownloadsPage, ReleasesPage } from '../../../shared/site/site-document.ts';
import type { DataTable } from '../../../shared/release/data/data-table.ts';
import { Inner, Outer, type Way } from './site-page.tsx';

function Dictionary({ file, columns }: { file: string; columns: DataTable }): ReactElement | null {
  if (columns.rows.length === 0) return null;
  return (
    <>
      <h3>{file}</h3>
      <dl className="facts dictionary">
        {columns.rows.map(([column = '', meaning = '', holds = '', values = '']) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{meaning}.</dd>
            <dd className="aside">{values === '' ? holds : `${holds}: ${values}`}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** In: the page with the data. Out: what stands on it: the files, the terms of use, and what every column means. */
export function DownloadsContents({ page, way }: { page: DownloadsPage; way: Way }): ReactElement {
  return (
    <article>
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      <ul className="files">
        {page.files.map(({ path, title, format, holds }) => (
          <li key={path}>
            <a href={way(path)} download={path.startsWith('hele/') ? undefined : ''}>
              {title} <span className="format">{format}</span>
            </a>
            <span className="aside">{holds}</span>
          </li>
        ))}
      </ul>
      <section className="part" aria-labelledby="bruk">
        <h2 id="bruk">Bruk</h2>
        <dl className="facts terms">
          {page.terms.map(({ term, values }) => (
            <div key={term}>
              <dt>{term}</dt>
              {values.map((one) => (
                <dd key={one}>
                  <Outer to={{ label: one, href: isWebAddress(one) ? one : null }} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      <section className="part" aria-labelledby="ordbok">
        <h2 id="ordbok">Dataordbok</h2>
        {page.dictionary.map((one) => (
          <Dictionary key={one.file} {...one} />
        ))}
      </section>
    </article>
  );
}

/** In: the page with the releases. Out: what stands on it: each with what corrects it, who signed, and its files. */
export function ReleasesContents({ page, way }: { page: ReleasesPage; way: Way }): ReactElement {
  return (
    <article>
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      {page.releases.map((one) => (
        <section key={one.title} className="part release-line">
          <h2>
            {one.title} {one.shown && <span className="number">denne</span>}
          </h2>
          <p className="help">{one.published}</p>
          {one.notices.map((text) => (
            <p key={text} className="corrected">
              <strong>{text}</strong>
            </p>
          ))}
          <p>{one.summary}</p>
          {one.signatures.length > 0 && (
            <ul className="dotted">
              {one.signatures.map(({ text, revoked }) => (
                <li key={text}>
                  {text}
                  {revoked !== null && (
                    <p className="revoked">
                      <strong>{revoked}</strong>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )}
          {one.files.length > 0 && (
            <ul className="inline">
              {one.files.map((file) => (
                <li key={file.href}>
                  <Inner to={file} way={way} />
                </li>
              ))}
            </ul>
          )}
          {one.manifest !== null && (
            <p className="aside">
              Fingeravtrykk (SHA-256 av manifest.json): <code>{one.manifest}</code>
            </p>
          )}
        </section>
      ))}
    </article>
  );
}
