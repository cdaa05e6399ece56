import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { partsZip } from '../../../electron/exporters/fixed-zip.ts';
import { utf8 } from '../../../electron/exporters/printed-file.ts';

it('a zip gives back its parts, small and large, the list of content types first, and the same bytes each time', () => {
  const parts = [
    { path: 'xl/store.xml', bytes: utf8('<c r="A1"><v>æøå 1</v></c>'.repeat(60_000)) },
    { path: 'xl/liten.xml', bytes: utf8('<a/>') },
    { path: '[Content_Types].xml', bytes: utf8('<Types/>') },
    { path: 'tom.xml', bytes: utf8('') },
  ];
  const zip = partsZip(parts);
  const back = unzipSync(zip);
  expect(Object.keys(back)).toEqual([
    '[Content_Types].xml',
    'tom.xml',
    'xl/liten.xml',
    'xl/store.xml',
  ]);
  for (const { path, bytes } of parts)
    expect(Buffer.from(back[path] ?? []).equals(Buffer.from(bytes))).toBe(true);
  expect(Buffer.from(partsZip(parts.toReversed())).equals(Buffer.from(zip))).toBe(true);
});
