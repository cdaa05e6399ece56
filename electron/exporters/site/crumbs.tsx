import type { ReactElement } from 'react';
import type { SiteLink } from '../../../shared/site/site-document.ts';
import type { Way } from './site-page.tsx';

/** The way back: to the first page, and to the county where the page is about something in one. */
export function Crumbs({ county, way }: { county: SiteLink | null; way: Way }): ReactElement {
  return (
    <nav className="crumbs" aria-label="Brødsmuler">
      <ol>
        <li>
          <a href={way('index.html')}>Oversikten</a>
        </li>
        {county !== null && (
          <li>
            <a href={way(county.href)}>{county.label}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
