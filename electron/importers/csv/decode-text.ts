import { isUtf8 } from 'node:buffer';
import { unreadable } from '../file-fault.ts';

/** What Windows-1252 has where Latin-1 has control characters; undefined bytes become U+FFFD, which refuses the row. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

const sampleBytes = 64 * 1024;

/**
 * In: the bytes of a text file. Out: its text: by its byte order mark; else as UTF-8 where it is that; else as
 * Windows-1252, what Excel in Norwegian writes. A character that cannot be read becomes U+FFFD and refuses its row.
 * Error: throws a `FileFault` where the bytes are no text.
 */
export function decodeText(bytes: Buffer): string {
  return withoutEndMark(decode(bytes));
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return checked(bytes.toString('utf8', 3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return checked(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return checked(new TextDecoder('utf-16be').decode(bytes));
  const silent = utf16WithoutMark(bytes);
  if (silent !== null) return checked(new TextDecoder(silent).decode(bytes));
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return checked(bytes.toString('utf8'));
  return checked(
    bytes
      .toString('latin1')
      .replace(/[\u0080-\u009F]/gu, (byte) => windows1252[byte.charCodeAt(0) - 0x80] ?? '\uFFFD'),
  );
}

/** Western text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1)
    if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = length * 0.3;
  if (odd > many && even < length * 0.02) return 'utf-16le';
  if (even > many && odd < length * 0.02) return 'utf-16be';
  return null;
}

/**
 * A UTF-8 file with a damaged place is still UTF-8: well-formed characters of two or more bytes hardly ever occur by
 * chance in another encoding.
 */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) whole += 1;
  }
  return whole > broken;
}

/** Text has hardly any control characters; a picture or a program is full of them. */
function checked(text: string): string {
  const sample = text.slice(0, sampleBytes);
  const controls = sample.match(/[^\P{Cc}\t\n\r\f\v\u0080-\u009F]/gu)?.length ?? 0;
  if (sample.includes('\0') || controls > Math.max(8, sample.length / 100))
    throw unreadable('Den er verken en Excel-arbeidsbok (.xlsx) eller en tekstfil (CSV).');
  return text;
}

/** Old programs close a text file with Ctrl-Z. */
function withoutEndMark(text: string): string {
  return text.endsWith('\u001A') ? text.slice(0, -1) : text;
}
