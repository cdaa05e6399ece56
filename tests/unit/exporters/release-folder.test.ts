import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../electron/exporters/printed-file.ts';
import { assembleRelease, type ReleaseParts } from '../../../electron/exporters/release-folder.ts';

const parts: ReleaseParts = {
  overviewHtml: '<!doctype html>',
  overviewPdf: utf8('%PDF'),
  overviewCsv: 'a;b\r\n',
  overviewJson: '{}',
  tables: [
    { path: 'utfall.csv', bytes: utf8('1') },
    { path: 'results.json', bytes: utf8('{}') },
  ],
  entriesCsv: 'e\r\n',
  judgementsCsv: 'j\r\n',
  resolutionsCsv: null,
  otherData: [],
  codebookJson: '{}',
  earlierCodebooks: [],
  verifier: '// v',
};

describe('release folder', () => {
  it('has the paths that others rely on', () => {
    expect([...assembleRelease(parts).keys()]).toEqual([
      'data/codebook.json',
      'data/entries.csv',
      'data/judgements.csv',
      'overview/index.html',
      'overview/overview.csv',
      'overview/overview.json',
      'overview/overview.pdf',
      'tables/results.json',
      'tables/utfall.csv',
      'verify.mjs',
    ]);
  });

  it('has a file more where judgements were resolved', () => {
    const more = assembleRelease({ ...parts, resolutionsCsv: 'r\r\n' });
    expect([...more.keys()]).toContain('data/resolutions.csv');
    expect(more.size).toBe(assembleRelease(parts).size + 1);
  });

  it('refuses two files with one path', () => {
    const [first] = parts.tables;
    if (first === undefined) throw new Error('No table');
    expect(() => assembleRelease({ ...parts, tables: [first, first] })).toThrow('one path');
  });
});
