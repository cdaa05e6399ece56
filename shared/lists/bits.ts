/** A set of small numbers, one bit each; 32 to a word. */
export type Bits = Uint32Array<ArrayBuffer>;

const width = 32;

/** In: how many numbers there can be. Out: the empty set. */
export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / width));
}

/** In: how many numbers there can be. Out: all of them. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size % width;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** Puts a number in, or takes it out. */
export function putBit(bits: Bits, at: number, on: boolean): void {
  const word = Math.floor(at / width);
  const bit = 1 << (at % width);
  const before = bits[word] ?? 0;
  bits[word] = on ? before | bit : before & ~bit;
}

/** In: two sets of one size. Out: what is in both. */
export function both(one: Bits, other: Bits): Bits {
  // A loop, since this is done for every cell of a table: a callback a word takes five times as long.
  const found = new Uint32Array(one.length);
  for (let at = 0; at < one.length; at += 1) found[at] = (one[at] ?? 0) & (other[at] ?? 0);
  return found;
}

/** Adds to the first set what is in the second. */
export function addAll(to: Bits, more: Bits): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) | (more[at] ?? 0);
}

/** In: a word. Out: how many ones are in it. Source: Hamming weight, Warren, Hacker's Delight (2012), figure 5-2. */
export function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  left = (left + (left >>> 4)) & 0x0f0f0f0f;
  return Math.imul(left, 0x01010101) >>> 24;
}

/** In: a set. Out: how many are in it. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += ones(bits[at] ?? 0);
  return count;
}

/** In: two sets of one size. Out: how many are in both, without making that set. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) {
    const word = (one[at] ?? 0) & (other[at] ?? 0);
    if (word !== 0) count += ones(word);
  }
  return count;
}

/** In: a set, how many of its numbers to pass over, and how many to give. Out: those, from the lowest. */
export function someOf(bits: Bits, from: number, limit: number): readonly number[] {
  const found: number[] = [];
  let passed = 0;
  for (let word = 0; word < bits.length && found.length < limit; word += 1) {
    const here = ones(bits[word] ?? 0);
    if (passed + here > from) {
      const wanted = [...numbersIn(bits.subarray(word, word + 1))].slice(
        Math.max(0, from - passed),
      );
      found.push(...wanted.slice(0, limit - found.length).map((at) => word * width + at));
    }
    passed += here;
  }
  return found;
}

/** In: a set. Out: its numbers, from the lowest. */
export function* numbersIn(bits: Bits): Iterable<number> {
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word] ?? 0;
    while (left !== 0) {
      const lowest = left & -left;
      yield word * width + (width - 1 - Math.clz32(lowest));
      left ^= lowest;
    }
  }
}
