import { cellType, type CellType } from './cell-value.ts';

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const space = 0x20;
const equals = 0x3d;
const quote = 0x22;
const zero = 0x30;
const nine = 0x39;
const letter = { a: 0x41, z: 0x5a, c: 0x63, n: 0x6e, r: 0x72, s: 0x73, t: 0x74, v: 0x76 };

/** No cell of the plain shape is longer: three letters and seven digits, five of style, fifteen of value. In bytes. */
const longest = 80;
const mostDigits = { row: 7, style: 5, value: 15 };

/**
 * Reads cells as Excel and most other programs write nearly all of them, `<c r="B7" s="1" t="s"><v>12</v></c>`, in one
 * go: address, perhaps a style, perhaps a type that is a number or a shared text, and a whole number; or an empty one
 * that only has a style. `read` says whether the cell that begins at `at` is such a one; what it says then stands in
 * the fields. Everything else, and what is not wholly there yet, is left to the scanner.
 */
export class PlainCell {
  column = 0;
  style = 0;
  /** Null where the cell is empty. */
  type: CellType | null = null;
  number = 0;
  /** Where the cell ends. */
  end = 0;

  read(bytes: Buffer, from: number): boolean {
    if (from + longest > bytes.length) return false;
    if (bytes[from + 1] !== letter.c || !isAttribute(bytes, from + 2, letter.r)) return false;
    let at = from + 6;
    let column = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= letter.a && byte <= letter.z) {
      column = column * 26 + byte - letter.a + 1;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (column === 0 || at > from + 9) return false;
    const digits = at;
    at = afterDigits(bytes, digits, mostDigits.row);
    if (at === digits || bytes[at] !== quote) return false;
    at += 1;
    let style = 0;
    if (isAttribute(bytes, at, letter.s)) {
      const begin = at + 4;
      at = afterDigits(bytes, begin, mostDigits.style);
      if (!isPlainWhole(bytes, begin, at) || bytes[at] !== quote) return false;
      style = wholeAt(bytes, begin, at);
      at += 1;
    }
    let type: CellType = cellType.number;
    if (isAttribute(bytes, at, letter.t)) {
      if (bytes[at + 4] === letter.s) type = cellType.shared;
      else if (bytes[at + 4] !== letter.n) return false;
      if (bytes[at + 5] !== quote) return false;
      at += 6;
    }
    this.column = column - 1;
    this.style = style;
    if (bytes[at] === slash && bytes[at + 1] === greater) {
      this.type = null;
      this.end = at + 2;
      return true;
    }
    if (bytes[at] !== greater || !isValueTag(bytes, at + 1)) return false;
    const begin = at + 4;
    at = afterDigits(bytes, begin, mostDigits.value);
    if (!isPlainWhole(bytes, begin, at) || !isEnd(bytes, at)) return false;
    this.type = type;
    this.number = wholeAt(bytes, begin, at);
    this.end = at + 8;
    return true;
  }
}

/** ` x="` */
function isAttribute(bytes: Buffer, at: number, name: number): boolean {
  return (
    bytes[at] === space &&
    bytes[at + 1] === name &&
    bytes[at + 2] === equals &&
    bytes[at + 3] === quote
  );
}

/** `<v>` */
function isValueTag(bytes: Buffer, at: number): boolean {
  return bytes[at] === less && bytes[at + 1] === letter.v && bytes[at + 2] === greater;
}

/** `</v></c>` */
function isEnd(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === less &&
    bytes[at + 1] === slash &&
    bytes[at + 2] === letter.v &&
    bytes[at + 3] === greater &&
    bytes[at + 4] === less &&
    bytes[at + 5] === slash &&
    bytes[at + 6] === letter.c &&
    bytes[at + 7] === greater
  );
}

function afterDigits(bytes: Buffer, from: number, most: number): number {
  let at = from;
  const to = from + most;
  while (at < to) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine) return at;
    at += 1;
  }
  return at;
}

/** There is one, and it is no `007`, which is a text to the scanner. */
function isPlainWhole(bytes: Buffer, from: number, to: number): boolean {
  return to === from + 1 || (to > from && bytes[from] !== zero);
}

function wholeAt(bytes: Buffer, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + (bytes[at] ?? 0) - zero;
  return value;
}
