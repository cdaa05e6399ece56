import { closeSync, openSync, readSync } from 'node:fs';

/** What every file of SQLite begins with. */
const magic = Buffer.from('SQLite format 3\0', 'latin1');

// Where things are: https://www.sqlite.org/fileformat.html#the_database_header
const headerLength = 100;
const [writeVersionAt, readVersionAt, schemaFormatAt] = [18, 19, 44];
const [newestVersion, newestSchemaFormat] = [2, 4];

/** What the first bytes of a file are: none of SQLite’s, such as it writes, or such as no version of it writes. */
export type FileHeader = 'another' | 'whole' | 'damaged';

/**
 * Looks at the first bytes of a file. SQLite takes an empty file for a new database and would write into it; a version
 * that it does not know it takes for a file that may not be written, or has no word for. In: its path. Out: what they
 * are. Errors: those of the file system.
 */
export function fileHeader(file: string): FileHeader {
  const first = Buffer.alloc(headerLength);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, first);
    if (length < magic.length || !first.subarray(0, magic.length).equals(magic)) return 'another';
  } finally {
    closeSync(descriptor);
  }
  const known =
    first.readUInt8(writeVersionAt) <= newestVersion &&
    first.readUInt8(readVersionAt) <= newestVersion &&
    first.readUInt32BE(schemaFormatAt) <= newestSchemaFormat;
  return known ? 'whole' : 'damaged';
}
