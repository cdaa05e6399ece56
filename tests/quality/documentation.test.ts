import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usageText } from '../../electron/cli/usage.ts';
import description from '../../package.json' with { type: 'json' };
import { nb } from '../../renderer/messages/nb.ts';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { steps } from '../../scripts/testing/steps.mjs';
import { fixedMeanings } from '../../shared/intake/meanings.ts';
import { refusalCode } from '../../shared/lib/refusal-code.ts';
import { keyTables } from './key-tables.ts';
import {
  anchorsOf,
  blocksOf,
  codesIn,
  linksIn,
  rowsOf,
  sectionOf,
  sectionsOf,
} from './markdown.ts';
import { projectFiles } from './mirror.ts';

const files = projectFiles();
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const readme = read('README.md');
const guide = read('docs/veiledning.md');
const refusals = read('docs/avslag.md');
// What the exporters print is no document of ours.
const documents = files.filter((path) => path.endsWith('.md') && !path.includes('/files/'));
const bare = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '');

describe('the terminal in the README', () => {
  const section = sectionOf(readme, '## The terminal');

  it('has the options that the program itself tells', () => {
    expect(blocksOf(section, 'text')).toEqual([`${usageText}\n`]);
  });

  it('says of every command what it does', () => {
    const told = rowsOf(section).map(([command]) => bare(command));
    const commands = [...usageText.matchAll(/^ {2}([a-z]+) /gmu)].map(([, command]) => command);
    expect(told).toEqual(commands);
  });
});

describe('the npm scripts', () => {
  const scripts = Object.keys(description.scripts);
  const called = (text: string): readonly string[] =>
    [...text.matchAll(/\bnpm (?:run )?(?:--silent )?([a-z]+)/gu)].map(([, name = '']) => name);

  it('that the documents name are there', () => {
    const named = documents.flatMap((path) => called(read(path)));
    expect(named.length).toBeGreaterThan(10);
    // npm's own, for a person who mends the set-up by hand.
    const own = ['ci', 'install'];
    expect(named.filter((name) => !scripts.includes(name) && !own.includes(name))).toEqual([]);
  });

  it('are all named in the README', () => {
    const named = called(readme);
    expect(scripts.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('test: the steps the README names are there', () => {
    const [, named = ''] = /`npm test -- ([a-z ]+)`/u.exec(readme) ?? [];
    const names = steps.map((step) => step.name);
    expect(named.split(' ').filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('the refusals', () => {
  const places = '## Steder i en kontroll';

  it('are each told of once, in the order of the code', () => {
    const told = rowsOf(refusals.slice(0, refusals.indexOf(places)));
    expect(told.map(([code]) => bare(code))).toEqual(refusalCode.options);
    expect(told.filter((row) => row.length !== 3 || row.includes(''))).toEqual([]);
  });

  it('of the verifier are each told of once', () => {
    const codes = [...read('electron/verifier/verify.d.mts').matchAll(/^ {4}\| '([a-z-]+)'/gmu)];
    expect(codes.length).toBeGreaterThan(10);
    const told = rowsOf(sectionOf(refusals, places)).map(([code]) => bare(code));
    expect(told).toEqual(codes.map(([, code]) => code));
  });

  it('of a row have a name on the screen, or the common one', () => {
    const rows = rowsOf(sectionOf(refusals, '## Innhentingen, én rad')).map(([code]) => bare(code));
    const named = Object.keys(nb.intake.codes).filter((code) => code !== 'other');
    expect(rows.toSorted()).toEqual(named.toSorted());
  });
});

/** Every text of the program, with what is filled in standing open. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** In: a text of the program. Out: what it may look like where a number is filled in, as in a button of the guide. */
function withNumbers(text: string): RegExp {
  const parts = text.replaceAll('\u00A0', ' ').split(/\{\{\w+\}\}/u);
  const fixed = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${fixed.join(String.raw`\d+(\.\d+)?`)}$`, 'u');
}

const texts = textsIn(nb).map(withNumbers);

describe('the guide', () => {
  it('names every button as it stands on the screen', () => {
    const named = [...guide.matchAll(/\*\*«([^»]+)»\*\*/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !texts.some((text) => text.test(name)))).toEqual([]);
  });

  it('has every page as it is called in the rail', () => {
    const pages = Object.values(nb.app.pages).filter((page) => page !== nb.app.pages.judging);
    expect(pages.filter((page) => !guide.includes(page))).toEqual([]);
  });

  it('tells all keys, as the catalogue has them', () => {
    const told = sectionsOf(sectionOf(guide, '## Alle tastene'), 3).map(
      ({ heading, text }) => [heading, rowsOf(text)] as const,
    );
    expect(told).toEqual([...keyTables()]);
  });

  it('names no key that nothing listens to', () => {
    const heard = [...keyTables().values()].flatMap((rows) =>
      rows.flatMap(([keys]) => codesIn(keys)),
    );
    const keys = codesIn(guide).filter((code) => /^((Ctrl|Shift)\+)?(\S|Enter)$|^Esc$/u.test(code));
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key) => !heard.includes(key))).toEqual([]);
  });

  it('tells every meaning of a column', () => {
    const told = rowsOf(sectionOf(guide, '### Kolonnene')).map(([meaning]) => bare(meaning));
    expect(told).toEqual([...fixedMeanings]);
  });

  it('lists what it holds', () => {
    const headings = sectionsOf(guide, 2).map(({ heading }) => heading);
    const listed = [...sectionOf(guide, '## Innhold').matchAll(/^- \[([^\]]+)\]/gmu)];
    expect(listed.map(([, name]) => name)).toEqual(
      headings.filter((heading) => heading !== 'Innhold'),
    );
  });

  it('uses commands that the terminal has', () => {
    const section = sectionOf(guide, '## Fra terminalen');
    const calls = blocksOf(section, 'sh').flatMap((block) => block.trim().split('\n'));
    const known = [...usageText.matchAll(/--[a-z-]+/gu)].map(([option]) => option);
    for (const call of calls) {
      const [, command = '', rest = ''] = /cli -- ([a-z]+) (.*)$/u.exec(call) ?? [];
      expect(usageText).toMatch(new RegExp(`^ {2}${command} `, 'mu'));
      const options = [...rest.matchAll(/--[a-z-]+/gu)].map(([option]) => option);
      expect(options.filter((option) => !known.includes(option))).toEqual([]);
    }
  });
});

describe('the documents', () => {
  it('point at what is there', () => {
    const broken = documents.flatMap((path) =>
      linksIn(read(path))
        .filter((target) => !/^[a-z]+:/u.test(target))
        .filter((target) => {
          const [file = '', anchor] = target.split('#');
          const to = file === '' ? path : normalize(join(dirname(path), file));
          if (!existsSync(join(projectRoot, to))) return true;
          return anchor !== undefined && !anchorsOf(read(to)).includes(decodeURIComponent(anchor));
        })
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('use every picture, and none is heavy', () => {
    const pictures = files.filter((path) => path.startsWith('docs/images/'));
    expect(pictures.length).toBeGreaterThan(4);
    const shown = documents.flatMap((path) =>
      linksIn(read(path)).map((target) => normalize(join(dirname(path), target))),
    );
    expect(pictures.filter((path) => !shown.includes(path))).toEqual([]);
    const heavy = pictures.filter((path) => statSync(join(projectRoot, path)).size > 200_000);
    expect(heavy).toEqual([]);
  });

  it('name files of the project that are there', () => {
    const named = [guide, refusals, read('docs/credits.md')]
      .flatMap(codesIn)
      .filter((code) => /^(shared|electron|renderer|tests|scripts)\//u.test(code))
      .map((code) => code.replace(/\/$/u, ''));
    expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it('have a licence that the project says it has', () => {
    expect(read('LICENSE')).toMatch(new RegExp(`^${description.license} License`, 'u'));
  });
});
