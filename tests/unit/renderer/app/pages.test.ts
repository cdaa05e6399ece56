import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isOn, pageLinks } from '../../../../renderer/app/pages.ts';

const markedOn = (location: string): readonly string[] =>
  pageLinks.flatMap((page) => (isOn(page, location) ? [page.id] : []));

it('marks in the rail the page one is on, and the one a page without a place there belongs to', () => {
  expect(markedOn('/')).toEqual(['front']);
  expect(markedOn('/tabeller')).toEqual(['tables']);
  expect(markedOn('/tabeller/bygg/utfall')).toEqual(['tables']);
  expect(markedOn('/artikkel')).toEqual(['tables']);
  expect(markedOn('/figurer/figur-1')).toEqual(['figures']);
  expect(markedOn('/figurerer')).toEqual([]);
});

/** What is reached from the menu at the right, and is no step of the work. */
const outside = ['/ny-runde', '/personopplysninger', '/nokler', '/sikkerhetskopier'];

it('marks exactly one page wherever one can be in the work on a round', () => {
  const routes = readFileSync('renderer/app/routes.tsx', 'utf8');
  const paths = [...routes.matchAll(/<Route path="([^":]*)/gu)].flatMap(([, path = '']) =>
    outside.includes(path) ? [] : [path === '/' ? path : path.replace(/\/$/u, '')],
  );
  expect(paths.length).toBeGreaterThan(pageLinks.length);
  for (const path of paths) expect([path, markedOn(path).length]).toEqual([path, 1]);
});
