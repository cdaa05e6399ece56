import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { blocksOf, codesIn, sectionOf, sectionsOf } from './markdown.ts';
import { projectFiles } from './mirror.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const files = projectFiles();

function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}
const folders = new Set(files.flatMap(foldersAbove));
const parentOf = (folder: string): string => dirname(folder);

type Line = { readonly folder: string; readonly words: string };

/** The folders the map names, from the root, each with its line. */
function mapLines(): readonly Line[] {
  const [map = ''] = blocksOf(sectionOf(readme, '## The map of the house'), 'text');
  const above: string[] = [];
  return map
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', name = '', words = ''] = /^( *)([\w.-]+)\/ +(.*)$/u.exec(line) ?? [];
      above.length = indent.length / 2;
      above.push(name);
      return { folder: above.join('/'), words };
    });
}

const lines = mapLines();
const named = new Set(lines.map(({ folder }) => folder));

describe('the map of the house', () => {
  it('is seen', () => {
    expect(lines.length).toBeGreaterThan(40);
  });

  it('names no folder that is not there, and none twice', () => {
    expect([...named].filter((folder) => !folders.has(folder))).toEqual([]);
    expect(named.size).toBe(lines.length);
  });

  it('names every folder at the depth it shows: where one is named, so are those beside it', () => {
    const shown = new Set(['.', ...[...named].map(parentOf)]);
    // Every room is shown from within.
    for (const room of ['shared', 'electron', 'renderer', 'tests', 'scripts']) shown.add(room);
    const missing = [...folders].filter(
      (folder) => shown.has(parentOf(folder)) && !named.has(folder),
    );
    expect(missing).toEqual([]);
  });

  it('has a line for each', () => {
    expect(lines.filter(({ words }) => words.trim() === '')).toEqual([]);
  });
});

/** A path of this project as the README writes it: in one of its rooms, or a document. */
const isPath = (code: string): boolean =>
  /^(shared|electron|renderer|tests|scripts|docs|build)\/[\w.*/-]+$/u.test(code);

function isThere(path: string): boolean {
  if (!path.includes('*')) return files.includes(path) || folders.has(path.replace(/\/$/u, ''));
  const pattern = new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join('[^/]*')}$`,
    'u',
  );
  return files.some((file) => pattern.test(file));
}

describe('the paths in the README', () => {
  it('are all there', () => {
    const paths = codesIn(readme).filter(isPath);
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

const howTos = sectionsOf(sectionOf(readme, '## How to add'), 3);

/** The words that the example of a list is known by in the code: what stands in code in its «Example:» sentence. */
function trailOf(text: string): readonly string[] {
  const [, sentence = ''] = /Example: ([^\n]*)/u.exec(text) ?? [];
  return codesIn(sentence);
}

const escaped = (word: string): string => word.replaceAll(/[.+?^${}()|[\]\\*]/gu, String.raw`\$&`);

describe('the lists of files to touch', () => {
  it('are those of a command, an event, an importer, an exporter and a screen', () => {
    expect(howTos.map(({ heading }) => heading)).toEqual([
      'A command',
      'An event',
      'An importer',
      'An exporter',
      'A screen',
    ]);
  });

  it.each(howTos)('$heading: no file where the example is met is missing', ({ text }) => {
    const trail = trailOf(text);
    expect(trail.length).toBeGreaterThan(0);
    const met = new RegExp(
      trail.map((word) => `(?<![\\w-])${escaped(word)}(?![\\w-])`).join('|'),
      'u',
    );
    const touched = files
      .filter((path) => /^(shared|electron|renderer)\/.*\.tsx?$/u.test(path))
      .filter((path) => met.test(readFileSync(join(projectRoot, path), 'utf8')));
    expect(touched.length).toBeGreaterThan(1);
    const listed = codesIn(text).filter(isPath);
    expect(touched.filter((path) => !listed.includes(path))).toEqual([]);
  });
});
