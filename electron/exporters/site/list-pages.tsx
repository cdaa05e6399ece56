import type { ReactElement } from 'react';
import { siteWords } from '../../../shared/messages/site/words-in.ts';
import type { CountyPage, SelectionPage } from '../../../shared/site/site-document.ts';
import { Crumbs } from './crumbs.tsx';
import { Counts } from './front-page.tsx';
import { Inner, Outer, Tile, type Way } from './site-page.tsx';
import { Facts } from './unit-page.tsx';

/** In: the page of a county. Out: what stands on it: how many have which outcome, and the units under each. */
export function CountyContents({ page, way }: { page: CountyPage; way: Way }): ReactElement {
  const words = siteWords('nb');
  return (
    <article>
      <Crumbs county={null} way={way} />
      <h1>{page.title}</h1>
      <p className="lead">{page.summary}.</p>
      <div className="sheet padded">
        <Counts counts={page.counts} words={words} caption={`Utfall i ${page.title}`} />
      </div>
      {page.groups.map(({ outcome, count, units }) => (
        <section key={outcome.label} className="part">
          <h2>
            {outcome.label} <span className="number">{count}</span>
          </h2>
          <ul className="rows">
            {units.map((one) => (
              <li key={one.unit}>
                <Tile tone={outcome.tone} borderline={one.borderline} />
                <a href={way(one.path)}>{one.name}</a>
                <span className="aside">
                  {one.borderline && <span className="mark">Grenseland</span>}
                  {one.borderline && one.told !== '' && ' · '}
                  {one.told}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

/** In: the page with the selection. Out: what stands on it, county by county, with links and the breadth shown. */
export function SelectionContents({ page, way }: { page: SelectionPage; way: Way }): ReactElement {
  return (
    <article>
      <h1>{page.title}</h1>
      {page.lead.map((text, at) => (
        <p key={text} className={at === 0 ? 'lead' : 'prose'}>
          {text}
        </p>
      ))}
      {page.counties.map(({ name, path, breadth, note, units }) => (
        <section key={path} className="part">
          <h2>
            <a href={way(path)}>{name}</a>
          </h2>
          <p className="help">{breadth}</p>
          {note !== '' && <p className="help">{note}</p>}
          <ul className="chosen">
            {units.map(({ unit, links, facts }) => (
              <li key={unit.href}>
                <h3>
                  <Inner to={unit} way={way} />
                </h3>
                <Facts facts={facts} />
                {links.length > 0 && (
                  <ul className="plain">
                    {links.map((one) => (
                      <li key={one.href}>
                        <Outer to={one} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
