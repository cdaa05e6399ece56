import { decodeEntities } from './xml-text.ts';

const equals = 0x3d;
const quote = 0x22;
const apostrophe = 0x27;
const colon = 0x3a;

/**
 * Walks the attributes of one element without making strings. `next` moves to the following one and says whether
 * there was one; name (without prefix) and value then stand in the four positions.
 */
export class AttributeCursor {
  nameFrom = 0;
  nameTo = 0;
  valueFrom = 0;
  valueTo = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #to = 0;

  start(bytes: Buffer, from: number, to: number): void {
    this.#bytes = bytes;
    this.#at = from;
    this.#to = to;
  }

  next(): boolean {
    const bytes = this.#bytes;
    const to = this.#to;
    let at = this.#at;
    while (at < to && (bytes[at] ?? 0) <= 0x20) at += 1;
    this.nameFrom = at;
    while (at < to && bytes[at] !== equals) {
      if (bytes[at] === colon) this.nameFrom = at + 1;
      at += 1;
    }
    this.nameTo = at;
    while (at < to && bytes[at] !== quote && bytes[at] !== apostrophe) at += 1;
    if (at >= to) return false;
    const mark = bytes[at];
    at += 1;
    this.valueFrom = at;
    while (at < to && bytes[at] !== mark) at += 1;
    this.valueTo = at;
    this.#at = at + 1;
    return true;
  }
}

/** In: the attributes of an element. Out: local name to value, entities decoded. For the small parts. */
export function attributesOf(bytes: Buffer, from: number, to: number): ReadonlyMap<string, string> {
  const cursor = new AttributeCursor();
  cursor.start(bytes, from, to);
  const found = new Map<string, string>();
  while (cursor.next()) {
    found.set(
      bytes.toString('utf8', cursor.nameFrom, cursor.nameTo).trim(),
      decodeEntities(bytes.toString('utf8', cursor.valueFrom, cursor.valueTo)),
    );
  }
  return found;
}
