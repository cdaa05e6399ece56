import { join, sep } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFile } from '../../electron/main/page-path.ts';

const folder = join(sep, 'program', 'out', 'renderer');
const at = (path: string) => pageFile(`app://grenseland${path}`, folder);

describe('what a window may load', () => {
  it('is a file of a known kind in the folder of the pages', () => {
    expect(at('/index.html')).toEqual({
      path: join(folder, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(at('/assets/a-b.js?v=1#x')?.path).toBe(join(folder, 'assets', 'a-b.js'));
    expect(at('/assets/inter.woff2')?.type).toBe('font/woff2');
  });

  it.each([
    '/',
    '/assets',
    '/assets/index.js.map',
    '/LICENSE',
    '/../main/main.cjs',
    '/..%2f..%2fmain/main.js',
    '/assets/..%5c..%5cmain.js',
    '/assets/%00.js',
    '/%',
    '/C:/windows/x.json',
    '/..;/x.js',
  ])('is not %s', (path) => {
    expect(at(path)).toBeNull();
  });

  it.each([
    'app://annet/index.html',
    'app://grenseland:80/index.html',
    'app://kari@grenseland/index.html',
    'file:///etc/passwd',
    'https://grenseland/index.html',
    'index.html',
    '',
  ])('is not at %s', (address) => {
    expect(pageFile(address, folder)).toBeNull();
  });

  it('stays in the folder where dots are written so that the address leads back into it', () => {
    expect(at('/%2e%2e/main/main.js')?.path).toBe(join(folder, 'main', 'main.js'));
    expect(at('//etc/x.json')?.path).toBe(join(folder, 'etc', 'x.json'));
  });

  it('is never outside the folder, whatever the address', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '%2e%2e', '.%2e', '%252e', '/', '%2f', '\\', '%5c', ':', '%00', 'a.js'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const found = pageFile(`app://grenseland/${pieces.join('')}`, folder);
        expect(found === null || found.path.startsWith(folder + sep)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
