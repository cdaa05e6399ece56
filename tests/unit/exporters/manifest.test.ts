import { describe, expect, it } from 'vitest';
import {
  manifestBytes,
  releaseManifest,
  releaseManifestOf,
} from '../../../electron/exporters/manifest.ts';
import { utf8 } from '../../../electron/exporters/printed-file.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { sampleFacts, sampleFiles } from '../../builders/release-folder.ts';

describe('manifest', () => {
  it('lists every file with hash and size, in order of path, and heads in order of author', () => {
    const manifest = releaseManifestOf(sampleFacts(), sampleFiles);
    expect(manifest.files.map(({ path, size }) => [path, size])).toEqual([
      ['data/entries.csv', 42],
      ['overview/index.html', 38],
      ['tables/tom.csv', 0],
      ['verify.mjs', 10],
    ]);
    expect(manifest.files[2]?.sha256).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(manifest.logHeads.map(({ author }) => author)).toEqual(['kari', 'ola']);
  });

  it('is the same bytes whatever the order in which things came', () => {
    const facts = sampleFacts();
    const turned = { ...facts, logHeads: facts.logHeads.toReversed() };
    const files = new Map([...sampleFiles].toReversed());
    const bytes = manifestBytes(releaseManifestOf(facts, sampleFiles));
    expect(manifestBytes(releaseManifestOf(turned, files))).toEqual(bytes);
    const text = new TextDecoder().decode(bytes);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it.each([
    '/etc/passwd',
    '../ute.csv',
    'a/../b',
    'a//b',
    'a\\b',
    'a/',
    '',
    '.skjult',
    'mellom rom.csv',
    'å.csv',
  ])('refuses the path «%s»', (path) => {
    expect(() => releaseManifestOf(sampleFacts(), new Map([[path, utf8('x')]]))).toThrow('path');
  });

  it('refuses to list itself, and an author twice', () => {
    const itself = new Map([['manifest.json', utf8('{}')]]);
    expect(() => releaseManifestOf(sampleFacts(), itself)).toThrow('itself');
    const { logHeads } = sampleFacts();
    const twice = sampleFacts({ logHeads: [...logHeads, ...logHeads] });
    expect(() => releaseManifestOf(twice, sampleFiles)).toThrow('Two log heads');
  });

  it('lets no unknown field through', () => {
    const manifest = releaseManifestOf(sampleFacts(), sampleFiles);
    expect(releaseManifest.safeParse({ ...manifest, note: 'x' }).success).toBe(false);
  });
});
