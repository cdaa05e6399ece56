import latin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import latinExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import licence from '@fontsource-variable/source-serif-4/LICENSE?raw';

/** As it stands in the font itself; the licence wants it with each copy. */
const copyright =
  "Copyright 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.";

const face = (address: string, range: string) =>
  `@font-face { font-family: 'Source Serif 4'; font-weight: 200 900; src: url(${address}) format('woff2'); unicode-range: ${range}; }`;

/**
 * The serif of the overview, inside the page itself with its licence, as that demands of each copy: so that names with Sámi letters look
 * the same on every reader's machine and in the PDF. The ranges are those the files were cut to.
 */
export const overviewFont: string = [
  `/* Source Serif 4. ${copyright}\n\n${licence.trim()}\n*/`,
  face(
    latin,
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  ),
  face(latinExtended, 'U+0100-02BA, U+1E00-1E9F'),
].join('\n');
