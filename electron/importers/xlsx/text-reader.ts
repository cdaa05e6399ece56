import { decodeEntities, decodeExcelEscapes } from '../xml/xml-text.ts';

const slots = 8192;
const longest = 64;
const ampersand = 0x26;

export type TextReader = (bytes: Buffer, from: number, to: number, literal: boolean) => string;

/**
 * Makes a reader of cell texts that remembers the short ones: the same few answers stand in a hundred thousand rows,
 * and comparing bytes is cheaper than making the string anew.
 * Out: a function from bytes (UTF-8, entities as XML has them) to the text; bytes that are no UTF-8 become U+FFFD.
 */
export function textReader(): TextReader {
  const known = Array.from<string | undefined>({ length: slots });
  const lengths = new Uint8Array(slots);
  const copies = new Uint8Array(slots * longest);

  return (bytes, from, to, literal) => {
    const length = to - from;
    if (length > longest || literal) return decode(bytes, from, to, literal);
    let hash = length;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (slots - 1);
    const start = slot * longest;
    const remembered = known[slot];
    if (remembered !== undefined && lengths[slot] === length) {
      let at = 0;
      while (at < length && copies[start + at] === bytes[from + at]) at += 1;
      if (at === length) return remembered;
    }
    const text = decode(bytes, from, to, false);
    known[slot] = text;
    lengths[slot] = length;
    copies.set(bytes.subarray(from, to), start);
    return text;
  };
}

function decode(bytes: Buffer, from: number, to: number, literal: boolean): string {
  let plain = true;
  let entities = false;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) plain = false;
    else if (byte === ampersand) entities = true;
  }
  const text = bytes.toString(plain ? 'latin1' : 'utf8', from, to);
  return decodeExcelEscapes(entities && !literal ? decodeEntities(text) : text);
}
