import { unreadable } from '../file-fault.ts';

const utf16 = (label: 'utf-16le' | 'utf-16be'): ((piece: Buffer) => Buffer) => {
  const decoder = new TextDecoder(label);
  return (piece) => Buffer.from(decoder.decode(piece, { stream: true }), 'utf8');
};

const asIs = (piece: Buffer): Buffer => piece;

/** In: the first piece of a part. Out: what turns each piece, the first included, into UTF-8; by its byte order mark only. */
export function utf8ByMark(first: Buffer): (piece: Buffer) => Buffer {
  if (first[0] === 0xff && first[1] === 0xfe) return utf16('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return utf16('utf-16be');
  return asIs;
}

/**
 * XML may be UTF-8 or UTF-16; anything else could hide a DOCTYPE from the scanner.
 * In: the first piece of a part that will be read, and its name. Out: as `utf8ByMark`.
 * Error: throws a `FileFault` for other encodings.
 */
export function utf8From(first: Buffer, part: string): (piece: Buffer) => Buffer {
  const byMark = utf8ByMark(first);
  if (byMark !== asIs) return byMark;
  const head = first.toString('latin1', 0, 200);
  const [, declared] = /^[^<]{0,3}<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/u.exec(head) ?? [];
  const known = declared === undefined || /^(utf-?8|us-ascii|ascii)$/iu.test(declared);
  if (known && !head.includes('\0')) return asIs;
  throw unreadable(`Delen ${part} har en tegnkoding som ikke leses.`);
}
