import { strFromU8, strToU8, zlibSync } from 'fflate';

const latin1 = true;

/** Offsets in the list of places are written with so many digits. */
const digits = 10;

type Table = { readonly at: number; readonly offsets: readonly number[]; readonly trailer: string };

/** In: a document. Out: where its list of places begins, where each of its objects does, and what follows the list. */
function placesIn(text: string): Table {
  const at = Number(/startxref\n(\d+)\n%%EOF\s*$/u.exec(text)?.[1]);
  const list = text.slice(at);
  const [, count] = /^xref\n0 (\d+)\n/u.exec(list) ?? [];
  const offsets = [...list.matchAll(/^(\d{10}) \d{5} n/gmu)].map(([, offset]) => Number(offset));
  const trailer = list.slice(list.indexOf('trailer\n'), list.indexOf('startxref\n'));
  if (offsets.length + 1 !== Number(count)) throw new Error('The places of the PDF are not known');
  return { at, offsets, trailer };
}

/** In: an object as it stands in a document. Out: it with its stream packed, where it has one that becomes smaller. */
function packedObject(bytes: Uint8Array): Uint8Array {
  const text = strFromU8(bytes, latin1);
  const begin = text.indexOf('\nstream\n');
  const dictionary = text.slice(0, begin);
  // What a document says of itself is found by programs that only look for its letters.
  if (begin < 0 || /\/Filter\b|\/Type \/Metadata\b/u.test(dictionary)) return bytes;
  const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1]);
  const from = begin + '\nstream\n'.length;
  const packed = zlibSync(bytes.subarray(from, from + length), { level: 9 });
  if (packed.byteLength >= length) return bytes;
  const head = dictionary.replace(
    `/Length ${length}`,
    `/Length ${packed.byteLength}\n/Filter /FlateDecode`,
  );
  return joined([
    strToU8(`${head}\nstream\n`, latin1),
    packed,
    strToU8(text.slice(from + length), latin1),
  ]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

/**
 * Packs the streams of a document. PDFKit would have them packed by the zlib of whoever runs it, which packs otherwise on
 * another processor; here equal documents give equal bytes on every machine.
 * In: a document as PDFKit writes it without packing. Out: the same document, smaller. Error: throws where it is none.
 */
export function packedPdf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { at, offsets, trailer } = placesIn(strFromU8(bytes, latin1));
  const order = offsets.toSorted((one, other) => one - other);
  const [first = at] = order;
  const pieces = [bytes.subarray(0, first)];
  const moved = new Map<number, number>();
  let length = first;
  for (const [place, offset] of order.entries()) {
    const piece = packedObject(bytes.subarray(offset, order[place + 1] ?? at));
    moved.set(offset, length);
    pieces.push(piece);
    length += piece.byteLength;
  }
  const places = offsets.map(
    (offset) => `${String(moved.get(offset)).padStart(digits, '0')} 00000 n \n`,
  );
  const list = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `${list}${trailer}startxref\n${length}\n%%EOF\n`;
  return joined([...pieces, strToU8(end, latin1)]);
}
