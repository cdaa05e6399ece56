import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { looseEnds, machinePlaces, unexplainedCasts } from './findings.ts';
import { projectFiles } from './mirror.ts';

const files = projectFiles();
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const isSource = (path: string) =>
  /^(shared|electron|renderer|scripts|tests)\/.*\.(ts|tsx|mjs|cjs|css)$/.test(path);
const isText = (path: string) =>
  !/\.(png|ico|icns|woff2?|xlsx|docx|pdf|zip|grenseland)$/.test(path);
const sources = files.filter(isSource);

describe('the source files', () => {
  it('are seen', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it('are 300 lines at most: what is longer holds more than one idea', () => {
    const long = sources
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('have no loose ends', () => {
    expect(sources.flatMap((path) => looseEnds(path, read(path)))).toEqual([]);
  });

  it('say why every cast holds', () => {
    const typed = sources.filter((path) => /\.tsx?$/.test(path));
    expect(typed.flatMap((path) => unexplainedCasts(path, read(path)))).toEqual([]);
  });

  it('are not called by what says nothing', () => {
    const vague = sources.filter((path) =>
      /(^|\/)(utils?|helpers?|index\.tsx?)(\.|\/|$)/.test(path),
    );
    expect(vague).toEqual([]);
  });

  it('name no machine’s own places and no registry’s host', () => {
    const places = files.filter(isText).flatMap((path) => machinePlaces(path, read(path)));
    expect(places).toEqual([]);
  });
});
