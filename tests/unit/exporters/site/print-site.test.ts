import { beforeAll, describe, expect, it } from 'vitest';
import { siteFiles } from '../../../../electron/exporters/site/print-site.ts';
import { siteManifest } from '../../../../electron/exporters/site/site-manifest.ts';
import { sha256Of } from '../../../../electron/exporters/sha256.ts';
import {
  frozenFrom,
  interview,
  markOf,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';
import {
  interviewed,
  releasedFrom,
  reviewedPages,
  siteInputOf,
} from '../../../builders/site-input.ts';
import { htmlTags, type HtmlTag } from '../../../builders/html-tags.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

let files: ReadonlyMap<string, Uint8Array>;
let pages: ReadonlyMap<string, readonly HtmlTag[]>;
let counted: number;

beforeAll(async () => {
  const told = interviewed();
  const others = [releasedFrom(reviewedPages())];
  const printed = await siteFiles(siteInputOf(told, { others }), ['html', 'docx', 'pdf']);
  files = new Map(printed.files.map((one) => [one.path, one.bytes]));
  pages = new Map(
    [...files].flatMap(([path, bytes]) =>
      path.endsWith('.html') && !path.startsWith('hele/') ? [[path, htmlTags(text(bytes))]] : [],
    ),
  );
  counted = printed.pages;
}, 60_000);

const named = (tags: readonly HtmlTag[], ...names: readonly string[]): readonly HtmlTag[] =>
  tags.filter((one) => names.includes(one.name));
const addressOf = ({ of }: HtmlTag): string => of.get('href') ?? of.get('src') ?? '';

describe('the printed site', () => {
  it('has no link within itself that leads nowhere, also to places in a page', () => {
    expect(pages.size).toBe(counted);
    const ids = new Map(
      [...pages].map(([path, tags]) => [path, new Set(tags.map((one) => one.of.get('id')))]),
    );
    const dead = [...pages].flatMap(([path, tags]) =>
      named(tags, 'a', 'link', 'script').flatMap((one) => {
        const href = addressOf(one);
        if (/^https?:/u.test(href)) return [];
        const at = new URL(href, `https://site.example/${path}`);
        const target = at.pathname.slice(1);
        const there = at.hash === '' || ids.get(target)?.has(at.hash.slice(1)) === true;
        return files.has(target) && there ? [] : [`${path}: ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('asks nothing of any network: what a page loads is its own, and only links lead out', () => {
    for (const [path, tags] of pages) {
      for (const one of tags) {
        const address = addressOf(one);
        const leadsOut = /^(?:[a-z]+:|\/\/)/iu.test(address);
        if (!leadsOut) continue;
        expect(`${path} ${one.name} ${address}`).toMatch(/ a https?:\/\//u);
        expect(one.of.get('rel')).toContain('noreferrer');
      }
      expect(named(tags, 'iframe', 'img', 'object', 'embed', 'style', 'base')).toEqual([]);
      expect(
        tags.filter(({ of }) => [...of.keys()].some((key) => /^(?:on|style$)/u.test(key))),
      ).toEqual([]);
    }
    const css = text(files.get('stil.css')).replaceAll(/\/\*.*?\*\//gsu, '');
    expect(css).not.toMatch(/https?:|@import|url\((?!data:font|#)/u);
    expect(text(files.get('soek.js'))).not.toMatch(/https?:|fetch|XMLHttp|import|eval|innerHTML/u);
  });

  it('says its language, has a way past the menu, and one first heading on every page', () => {
    for (const [path, tags] of pages) {
      const language = /^(nn|en)\//u.exec(path)?.[1] ?? 'nb';
      expect(tags.find((one) => one.name === 'html')?.of.get('lang')).toBe(language);
      expect([path, named(tags, 'h1').length]).toEqual([path, 1]);
      expect(named(tags, 'main', 'header', 'footer')).toHaveLength(3);
      expect(
        tags.some(({ of }) => of.get('class') === 'skip' && of.get('href') === '#innhold'),
      ).toBe(true);
      const levels = tags.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name[1])] : []));
      const jumps = levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1);
      expect([path, ...jumps]).toEqual([path]);
      const policy = tags.find(({ of }) => of.has('http-equiv'))?.of.get('content');
      expect(policy).toMatch(/^default-src 'none';/u);
      expect(text(files.get(path))).toContain('lang="nb">Oppdiktet eksempel</aside>');
    }
  });

  it('loads less than 300 kB for the first page in each language', () => {
    for (const front of ['index.html', 'nn/index.html', 'en/index.html']) {
      const bytes = [front, 'stil.css', 'soek.js'].map((one) => files.get(one)?.byteLength ?? 0);
      expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(300_000);
    }
  });

  it('lists every unit in the first page itself, so that it is read without the script', () => {
    const tags = pages.get('index.html') ?? [];
    expect(tags.filter(({ of, name }) => name === 'li' && of.has('data-u'))).toHaveLength(428);
    expect(tags.find(({ of }) => of.get('id') === 'finn')?.of.has('hidden')).toBe(true);
    expect(text(files.get('index.html'))).toContain(
      '<a href="kommune/0101.html">Halden<span class="hidden">, Interkommunal tjeneste, grenseland</span></a>',
    );
  });

  it('lists in nettsted.json what every other file held', () => {
    const manifest = siteManifest.parse(JSON.parse(text(files.get('nettsted.json'))));
    expect(Object.fromEntries(manifest.files.map((one) => [one.path, one.sha256]))).toEqual(
      Object.fromEntries(
        [...files].flatMap(([path, bytes]) =>
          path === 'nettsted.json' ? [] : [[path, sha256Of(bytes)]],
        ),
      ),
    );
  });

  it('has the whole overview as headings, text, lists and tables alone', () => {
    const whole = text(files.get('hele/oversikten.html'));
    const body = whole.slice(whole.indexOf('<body>'));
    expect(body).not.toMatch(/ class=| style=|<style|<script|<div|<span/u);
    expect(named(htmlTags(whole), 'h4')).toHaveLength(428);
    expect(text(files.get('hele/oversikten.docx')).startsWith('PK')).toBe(true);
  });

  it('takes nothing that somebody wrote for markup, and no link for one that is not on the web', async () => {
    const canary = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { round } = interviewed();
    const states = round.units.slice(0, 3).map(({ number }) =>
      stateOf(number, {
        statements: [interview({ text: canary, informant: canary, link: 'javascript:alert(1)' })],
        contact: { department: canary, phone: canary, email: canary, link: 'data:text/html,x' },
        judgements: [
          voteFor('egen-tjeneste', {
            borderline: markOf('form', 'ingen-tjeneste', canary),
            rationale: `${canary}!`,
          }),
        ],
      }),
    );
    const content = frozenFrom(
      {
        ...round,
        name: canary,
        units: round.units.map((one) => ({ ...one, name: `${one.name}${canary}` })),
      },
      states,
      { advisers: [{ name: canary, title: canary }] },
    );
    const input = siteInputOf({ round, states });
    const { files: hostile } = await siteFiles(
      {
        ...input,
        shown: {
          ...input.shown,
          content,
          signatures: [{ text: canary, revoked: canary }],
          notices: [canary],
        },
      },
      ['html'],
    );
    for (const { path, bytes } of hostile) {
      if (!path.endsWith('.html')) continue;
      const scripts = named(htmlTags(text(bytes)), 'img', 'script').map(addressOf);
      const foreign = scripts.filter((one) => !/^(?:\.\.\/)?soek\.js$/u.test(one));
      expect([path, ...foreign]).toEqual([path]);
      expect(text(bytes)).not.toMatch(/href="(?:javascript|data):/iu);
    }
  }, 60_000);

  it('is called off between pages by what is thrown there', async () => {
    const input = siteInputOf(interviewed());
    let asked = 0;
    const stages = new Set<string>();
    await expect(
      siteFiles(input, [], (stage) => () => {
        stages.add(stage);
        asked += 1;
        return asked > 3 ? Promise.reject(new Error('Avbrutt')) : Promise.resolve();
      }),
    ).rejects.toThrow('Avbrutt');
    expect([...stages]).toEqual(['data', 'sider']);
  });
});
