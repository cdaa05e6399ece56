import type { ReactNode } from 'react';
import type { SiteFrame, SitePage } from '../../../shared/site/site-document.ts';
import { FrontContents } from './front-page.tsx';
import { CountyContents, SelectionContents } from './list-pages.tsx';
import { CasebookContents, MethodContents } from './reading-pages.tsx';
import { DownloadsContents, ReleasesContents } from './record-pages.tsx';
import { sitePage, type Way } from './site-page.tsx';
import { siteCss } from './site-style.ts';
import { FormerContents, UnitContents } from './unit-page.tsx';

function contentsOf(page: SitePage, way: Way): ReactNode {
  switch (page.kind) {
    case 'front':
      return <FrontContents page={page} way={way} />;
    case 'unit':
      return <UnitContents page={page} way={way} />;
    case 'former':
      return <FormerContents page={page} way={way} />;
    case 'county':
      return <CountyContents page={page} way={way} />;
    case 'selection':
      return <SelectionContents page={page} way={way} />;
    case 'casebook':
      return <CasebookContents page={page} way={way} />;
    case 'method':
      return <MethodContents page={page} />;
    case 'downloads':
      return <DownloadsContents page={page} way={way} />;
    case 'releases':
      return <ReleasesContents page={page} way={way} />;
    default:
      return page satisfies never;
  }
}

/** In: what stands around every page, and a page. Out: it as HTML. */
export function printPage(frame: SiteFrame, page: SitePage): string {
  return sitePage(frame, page, (way) => contentsOf(page, way));
}

/** In: what stands around every page, and a page. Out: it with its style sheet within itself, to be looked at alone. */
export function previewOf(frame: SiteFrame, page: SitePage): string {
  return sitePage(frame, page, (way) => contentsOf(page, way), {
    css: siteCss,
    script: false,
  });
}
