import { describe, expect, it } from 'vitest';
import type { SitePage } from '../../../../shared/site/site-document.ts';
import { siteOf } from '../../../../shared/site/site.ts';
import { releaseNumber } from '../../../../shared/lib/ids.ts';
import { frozenFrom, markOf, stateOf, voteFor } from '../../../builders/frozen-content.ts';
import {
  interviewed,
  releasedFrom,
  reviewedPages,
  siteInputOf,
} from '../../../builders/site-input.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const told = interviewed();
const later = releasedFrom(reviewedPages());
const site = siteOf(siteInputOf(told, { others: [later] }), ['html']);

function page<K extends SitePage['kind']>(kind: K, path: string): Extract<SitePage, { kind: K }> {
  const found = site.pages.find((one) => one.path === path);
  if (found?.kind !== kind) throw new Error(`${path} is a page`);
  // The kind has just been compared.
  return found as Extract<SitePage, { kind: K }>;
}

describe('the site of a release', () => {
  it('has a page for every unit and county, under numbers that never change', () => {
    const paths = new Set(site.pages.map((one) => one.path));
    expect(paths.size).toBe(site.pages.length);
    for (const { number } of told.round.units) expect(paths).toContain(`kommune/${number}.html`);
    for (const { number } of told.round.counties) expect(paths).toContain(`fylke/${number}.html`);
    expect(paths).toContain('index.html');
    expect(paths).toContain('nn/index.html');
    expect(paths).toContain('en/index.html');
    expect(paths).toContain('utgivelser/index.html');
  });

  it('says on the first page how many, between what, and of how many', () => {
    const front = page('front', 'index.html');
    expect(front.title).toBe('Nasjonal oversikt over lærings- og mestringstjenester i kommunene');
    expect(plain(front.lead)).toBe(
      'Oversikten omfatter 428 kommuner i 19 fylker. 69 av 414 avgjorte kommuner har tjeneste (16,7 %). Etter hvordan grensetilfellene leses, kan tallet være 64–88.',
    );
    expect(front.counties.flatMap((one) => one.units)).toHaveLength(428);
    expect(front.counts.map(({ label, n, range }) => [label, n, range])).toContainEqual([
      'Ikke nådd',
      '9',
      '',
    ]);
  });

  it('says the same in nynorsk, and as a summary in English', () => {
    const nn = page('front', 'nn/index.html');
    expect(plain(nn.lead)).toBe(
      'Oversikta omfattar 428 kommunar i 19 fylke. 69 av 414 avgjorde kommunar har teneste (16,7 %). Etter korleis grensetilfella blir lesne, kan talet vere 64–88.',
    );
    expect(nn.counts[0]?.label).toBe('Eiga teneste');
    const en = page('front', 'en/index.html');
    expect(en.lead).toBe(
      'The overview covers 428 municipalities in 19 counties. Has a service: 69 of 414 decided municipalities (16.7%). Depending on how borderline cases are read, the number may be 64–88.',
    );
    expect(en.search).toBeNull();
    expect(en.release).toBe('Release 1.0');
    expect(en.dates.slice(1)).toEqual(['Published: 5 March 2015', 'Last updated: 5 March 2015']);
    expect(en.figures[0]?.label).toBe('has a service');
    expect(nn.figures[0]?.label).toBe('kommunar har teneste');
    expect(en.untranslated).toEqual([]);
  });

  it('tells of a unit what holds, how it is reached, what it rests on and in whose words', () => {
    const halden = page('unit', 'kommune/0101.html');
    expect(halden.outcome).toEqual({ label: 'Interkommunal tjeneste', tone: 'service' });
    expect(halden.borderline?.rationale).toContain('Kurset er i gruppe');
    expect(halden.sources).toEqual([
      {
        kind: 'Telefonintervju',
        told: 'Opplyst av avdelingsleder, februar 2015',
        quote: 'Vi i Halden har tjenesten sammen med nabokommunene.',
        link: { label: 'felles.example/mestring', href: 'https://www.felles.example/mestring' },
      },
    ]);
    expect(halden.contact.map(({ href }) => href)).toEqual([
      null,
      null,
      null,
      'https://kommunen.example/mestring',
    ]);
    expect(halden.partners?.note).toMatch(/^Kommunen er vert/u);
    expect(halden.partners?.units.length).toBeGreaterThan(0);
    expect(halden.partners?.units.map((one) => one.label)).not.toContain('Halden');
  });

  it('follows a unit through the rounds of the file, by the register and not by name', () => {
    const halden = page('unit', 'kommune/0101.html');
    expect(
      halden.history.map(({ when, relation, path, now }) => [when, relation, path, now]),
    ).toEqual([
      ['Nettsider 2023', 'nummer 3101', 'kommune/3101.html', false],
      ['Kartlegging 2015', null, null, true],
    ]);
  });

  it('keeps the address of a number that is no longer in use', () => {
    const former = page('former', 'kommune/3101.html');
    expect(former.now).toEqual([{ label: 'Halden', href: 'kommune/0101.html' }]);
    expect(former.lead).toContain('ikke i «Kartlegging 2015»');
  });

  it('tells what an earlier release of the same round said where that was something else', () => {
    const round = told.round;
    const [first, second] = round.units;
    if (first === undefined || second === undefined) throw new Error('There are units');
    const state = (unit: string, outcome: string) =>
      stateOf(unit, { judgements: [voteFor(outcome)] });
    const before = frozenFrom(round, [
      state(first.number, 'ingen-tjeneste'),
      state(second.number, 'egen-tjeneste'),
    ]);
    const now = frozenFrom(
      round,
      [state(first.number, 'egen-tjeneste'), state(second.number, 'egen-tjeneste')],
      {
        release: {
          number: releaseNumber.parse('1.1'),
          published: before.updated,
        },
      },
    );
    const input = siteInputOf(told);
    const { pages } = siteOf(
      {
        ...input,
        shown: { ...input.shown, content: now },
        earlier: [{ ...input.shown, content: before, notices: ['Rettet av utgivelse 1.1.'] }],
      },
      [],
    );
    const historyOf = (path: string) =>
      pages.flatMap((one) => (one.kind === 'unit' && one.path === path ? one.history : []));
    expect(historyOf(`kommune/${first.number}.html`).map((one) => one.when)).toEqual([
      'Kartlegging 2015',
      'Utgivelse 1.0, 5. mars 2015',
    ]);
    expect(historyOf(`kommune/${second.number}.html`)).toEqual([]);
    const releases = pages.find((one) => one.kind === 'releases');
    expect(releases?.releases.map(({ title, notices }) => [title, notices])).toEqual([
      ['Utgivelse 1.1', []],
      ['Utgivelse 1.0', ['Rettet av utgivelse 1.1.']],
    ]);
  });

  it('shows the selection by county, with links and the breadth it shows', () => {
    const { pages } = siteOf(siteInputOf(reviewedPages()), []);
    const selection = pages.find((one) => one.kind === 'selection');
    const rogaland = selection?.counties.find((one) => one.name === 'Rogaland');
    expect(rogaland?.breadth).toContain('tilbudsform 1 av 2 (uten individuelt)');
    expect(rogaland?.units[0]?.links).toEqual([
      { label: 'kommune-1145.example/mestring', href: 'https://www.kommune-1145.example/mestring' },
    ]);
    expect(site.pages.some((one) => one.kind === 'selection')).toBe(false);
  });

  it('refuses every address that is not on the web', () => {
    const hostile = 'javascript:alert(1)';
    const round = told.round;
    const unit = round.units[0]?.number ?? '0101';
    const content = frozenFrom(round, [
      stateOf(unit, {
        contact: { department: '', phone: '', email: '', link: hostile },
        judgements: [voteFor('egen-tjeneste', { borderline: markOf('form', 'ingen-tjeneste') })],
      }),
    ]);
    const input = siteInputOf(told);
    const { pages } = siteOf({ ...input, shown: { ...input.shown, content } }, []);
    const found = pages.find((one) => one.kind === 'unit' && one.unit === unit);
    expect(found?.kind === 'unit' ? found.contact : []).toEqual([{ label: hostile, href: null }]);
  });
});
