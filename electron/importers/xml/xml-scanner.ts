import { unreadable } from '../file-fault.ts';
import { addToName } from './xml-name.ts';

/** Hears what a part says, in order. Positions point into `bytes` and hold only during the call. */
export type XmlHandler = {
  /** An element begins; its attributes stand in `bytes[from, to)`. */
  open(name: number, bytes: Buffer, from: number, to: number): void;
  close(name: number): void;
  /** Text of the innermost element, entities not yet decoded unless `literal` (CDATA). Never cut in two by a chunk. */
  text(bytes: Buffer, from: number, to: number, literal: boolean): void;
  /**
   * Where a tag begins at `at`: takes a whole element of a shape it knows, and says where that ends; or says `at`, and
   * the element is heard piece by piece. What it takes must be well-formed and lie in `bytes` to its end.
   */
  leap?(bytes: Buffer, at: number): number;
};

export type XmlScanner = {
  readonly push: (chunk: Buffer) => void;
  readonly end: () => void;
};

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const quote = 0x22;
const apostrophe = 0x27;
const colon = 0x3a;

const deepest = 64;
/** A cell holds at most 32,767 characters; nothing in a workbook comes near this. */
const longestPiece = 4 * 1024 * 1024;

const nothing: Buffer = Buffer.alloc(0);

/**
 * Reads XML in chunks, without building a tree, and refuses what a spreadsheet never has: a DOCTYPE, elements that
 * do not close, nesting without end. In: who listens, and the part's name for the messages. Out: the scanner.
 * Error: throws a `FileFault`. It does not check what is no danger to the reading (names, double attributes).
 */
export function xmlScanner(handler: XmlHandler, part: string): XmlScanner {
  const open = new Int32Array(deepest);
  let depth = 0;
  let begun = false;
  let rest = nothing;

  const malformed = () => unreadable(`Delen ${part} er ikke gyldig XML. Filen er trolig skadet.`);

  /** After `<!`: comment, CDATA or DOCTYPE. Returns where it ends, or -1 where the chunk ends first. */
  function declaration(bytes: Buffer, at: number): number {
    const head = bytes.toString('latin1', at, at + 9);
    if (head.startsWith('<!--')) {
      const end = bytes.indexOf('-->', at + 4, 'latin1');
      return end < 0 ? -1 : end + 3;
    }
    if (head === '<![CDATA[') {
      const end = bytes.indexOf(']]>', at + 9, 'latin1');
      if (end < 0) return -1;
      if (depth === 0) throw malformed();
      handler.text(bytes, at + 9, end, true);
      return end + 3;
    }
    if ('<!--'.startsWith(head) || '<![CDATA['.startsWith(head)) return -1;
    throw unreadable(
      `Delen ${part} har en dokumenttypedeklarasjon (DOCTYPE). Slike leses ikke, av sikkerhetshensyn.`,
    );
  }

  function closing(bytes: Buffer, at: number): number {
    let name = 0;
    for (let to = at + 2; to < bytes.length; to += 1) {
      const byte = bytes[to] ?? 0;
      if (byte === greater) {
        depth -= 1;
        if (depth < 0 || open[depth] !== name) throw malformed();
        handler.close(name);
        return to + 1;
      }
      if (byte === colon) name = 0;
      else if (byte > 0x20) name = addToName(name, byte);
    }
    return -1;
  }

  function opening(bytes: Buffer, at: number): number {
    const { length } = bytes;
    let name = 0;
    let to = at + 1;
    let byte = 0;
    for (; to < length; to += 1) {
      byte = bytes[to] ?? 0;
      if (byte === greater || byte === slash || byte <= 0x20) break;
      name = byte === colon ? 0 : addToName(name, byte);
    }
    const from = to;
    for (; to < length; to += 1) {
      byte = bytes[to] ?? 0;
      if (byte === greater) break;
      if (byte === quote || byte === apostrophe) {
        to += 1;
        while (to < length && bytes[to] !== byte) to += 1;
      } else if (byte === less) throw malformed();
    }
    if (to >= length) return -1;
    if (depth === 0 && begun) throw malformed();
    begun = true;
    const empty = bytes[to - 1] === slash;
    if (empty) {
      handler.open(name, bytes, from, to - 1);
      handler.close(name);
    } else {
      if (depth === deepest) throw malformed();
      open[depth] = name;
      depth += 1;
      handler.open(name, bytes, from, to);
    }
    return to + 1;
  }

  function scan(bytes: Buffer): number {
    const { length } = bytes;
    let at = 0;
    while (at < length) {
      const beyond = depth === 0 || bytes[at] !== less ? at : (handler.leap?.(bytes, at) ?? at);
      if (beyond > at) {
        at = beyond;
        continue;
      }
      let tag = at;
      while (tag < length && bytes[tag] !== less) tag += 1;
      if (tag === length) return at;
      if (tag > at) {
        if (depth > 0) handler.text(bytes, at, tag, false);
        else if (!isBlank(bytes, at, tag)) throw malformed();
      }
      if (tag + 1 === length) return tag;
      const second = bytes[tag + 1];
      const next =
        second === slash
          ? closing(bytes, tag)
          : second === bang
            ? declaration(bytes, tag)
            : second === question
              ? afterInstruction(bytes, tag)
              : opening(bytes, tag);
      if (next < 0) return tag;
      at = next;
    }
    return at;
  }

  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const done = scan(bytes);
      if (bytes.length - done > longestPiece) throw malformed();
      rest = done === bytes.length ? nothing : bytes.subarray(done);
    },
    end() {
      if (!begun || depth > 0 || !isBlank(rest, 0, rest.length)) throw malformed();
    },
  };
}

function afterInstruction(bytes: Buffer, at: number): number {
  const end = bytes.indexOf('?>', at, 'latin1');
  return end < 0 ? -1 : end + 2;
}

/** White space, and the byte order mark that may open a part. */
function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) return false;
  }
  return true;
}
