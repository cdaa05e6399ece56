import { describe, expect, it } from 'vitest';
import { overviewHtml } from '../../../electron/exporters/overview-html.tsx';
import { markedOverview, sampleOverview } from '../../builders/overview-document.ts';

const page = overviewHtml(sampleOverview);
const marked = overviewHtml(markedOverview);
/** The page without its style sheet. */
const body = page.slice(page.indexOf('<body'));

describe('the overview as a page', () => {
  it('is one file that runs nothing and fetches nothing', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="nb">/);
    expect(page).toContain('default-src &#x27;none&#x27;; style-src &#x27;sha256-');
    expect(page).not.toMatch(/<(script|link|img|iframe|object|form)\b/);
    expect(page).not.toMatch(/\son[a-z]+=|\sstyle=/);
    expect(page).not.toMatch(/url\((?!data:font\/woff2;base64,)/);
    expect(page).not.toContain('@import');
  });

  it('carries the licence of its font, as each copy must', () => {
    expect(page).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(page).toMatch(/Copyright .* Adobe/u);
  });

  it('leads to an address only where that is safe', () => {
    const addresses = [...body.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(addresses).toContain('https://www.halden.example/mestring');
    expect(addresses.filter((href) => !/^(#|https:|tel:)/.test(href ?? ''))).toEqual([]);
    expect(body).toContain('Skal ikke kunne kjøres');
  });

  it('has landmarks, a way past them, and headings without gaps', () => {
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      expect(body.split(`<${landmark} `)).toHaveLength(2);
    }
    expect(body).toContain('<a class="skip" href="#hovedinnhold">');
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
  });

  it('leads from the contents to every county, and says each id once', () => {
    const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = [...body.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
    expect(inner).toEqual(expect.arrayContaining(['fylke-01', 'fylke-20']));
  });

  it('shows every text of the value, escaped', () => {
    const texts = body
      .replaceAll(/<[^>]*>/g, '\n')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const values: string[] = [];
    JSON.stringify(sampleOverview, (key, value: unknown) => {
      const shown = !['id', 'tone', 'href', 'unit', 'number', 'standing', 'updatedAt'].includes(
        key,
      );
      if (typeof value === 'string' && shown) values.push(value);
      return value;
    });
    expect(values.length).toBeGreaterThan(50);
    expect(values.filter((value) => !texts.includes(value))).toEqual([]);
    expect(texts).toContain('Ikke nådd');
  });

  it('hatches borderline entries and nothing else', () => {
    const entries = body.split('<li id="enhet-').slice(1);
    const hatched = entries
      .filter((entry) => entry.includes('edge hatch'))
      .map((e) => e.slice(0, 4));
    expect(hatched).toEqual(['0104', '2011']);
  });

  it('is marked on every page where it is a draft or invented', () => {
    expect(page).not.toContain('class="marking"');
    expect(marked).toContain('Utkast – ikke signert · Oppdiktet eksempel</aside>');
    expect(marked).toMatch(/<title>[^<]*\(Utkast – ikke signert · Oppdiktet eksempel\)<\/title>/);
    expect(marked).toMatch(/@media print \{[^]*\.marking \{ position: fixed;/);
  });

  it('carries author, Publisert, Sist oppdatert and credit', () => {
    const footer = body.slice(body.indexOf('<footer'));
    for (const text of [
      sampleOverview.author,
      sampleOverview.published,
      sampleOverview.updated,
      sampleOverview.source,
    ]) {
      expect(footer).toContain(text);
    }
  });
});
