import { sha256 } from '../../electron/store/envelope-crypto.ts';
import { sealOf } from '../../electron/store/log-table.ts';
import { unpacked } from '../../electron/store/packed-bytes.ts';
import type { WriteHandle } from '../../electron/store/sql/handle.ts';

const padded = (text: string, part: string, by: string): string => text.replace(part, () => by);

/** What an author who writes otherwise than the program may sign; everything around it is as it should be. */
export const bends: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
  none: (text) => text,
  'a space between two words of JSON': (text) => padded(text, '"event":{', '"event": {'),
  'a line break at the end': (text) => `${text}\n`,
  'a letter as an escape': (text) => padded(text, '"type":"', '"\\u0074ype":"'),
  'half a letter': (text) => padded(text, '"unit":"', '"unit":"\\ud800'),
  'bytes that are no text': (text) =>
    Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.of(0xff), Buffer.from('}')]),
  'a zero in the text': (text) => padded(text, '"unit":"', '"unit":"\0'),
  'nothing at all': () => '',
  'something packed that cannot be unpacked': () => Buffer.of(1, 2, 3),
  'no JSON': (text) => text.slice(0, -1),
  'a list': (text) => `[${text}]`,
  'an event of no known kind': (text) => text.replace(/"type":"[^"]*"/, '"type":"danset"'),
  'an event of no known version': (text) => padded(text, '"v":1', '"v":9'),
  'a number written at length': (text) => padded(text, '"v":1', '"v":1.0'),
  'a key twice': (text) => padded(text, '"event":{', '"event":{"type":"x",'),
  'a key that no event has': (text) => padded(text, '"event":{', '"event":{"aaa":1,'),
  'keys in another order': (text) =>
    padded(padded(text, '"event":{', '"event":{"v":1,'), ',"v":1}', '}'),
  'a key of the head that nobody knows': (text) =>
    padded(text, '"format":1', '"extra":1,"format":1'),
  'another format': (text) => padded(text, '"format":1', '"format":2'),
  'another place': (text) => text.replace(/"position":(\d+)/, '"position":1$1'),
  'another author': (text) => padded(text, '"author":"', '"author":"0'),
  'another row before it': (text) => text.replace(/"seen":("0*|null)/, '"seen":"f'),
  'another event of its own before it': (text) =>
    text.replace(/"previous":("|null)/, '"previous":"f'),
  'a day that does not exist': (text) => padded(text, '2015-02-02T', '2015-02-30T'),
  'a time of another length': (text) => padded(text, '.000Z"}', '.0000Z"}'),
};

type Row = { n: number; author: string; position: number; hash: string; signature: Uint8Array };

const rowAt = (handle: WriteHandle, n: number): Row =>
  // The columns of the table, as the migration has them.
  handle.prepare('SELECT n, author, position, hash, signature FROM log WHERE n = ?').get(n) as Row;

function resealed(handle: WriteHandle, n: number): void {
  handle.prepare('UPDATE log SET seal = ? WHERE n = ?').run(sealOf(rowAt(handle, n)), n);
}

const flipped = (bytes: Uint8Array, bit: number): Buffer => {
  const changed = Buffer.from(bytes);
  const at = (bit >> 3) % Math.max(1, changed.length);
  if (changed.length > 0) changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7));
  return changed;
};

/** Exchanges what two rows have in a column. */
function exchange(handle: WriteHandle, column: string, n: number, other: number): void {
  const valueAt = handle.prepare(`SELECT ${column} FROM log WHERE n = ?`).pluck();
  const put = handle.prepare(`UPDATE log SET ${column} = ? WHERE n = ?`);
  const [one, two] = [valueAt.get(n), valueAt.get(other)];
  put.run(two, n);
  put.run(one, other);
}

/** A change of the rows themselves: at which row, another one, and which bit. */
type Damage = (handle: WriteHandle, n: number, other: number, bit: number) => void;

const update =
  (change: string): Damage =>
  (handle, n) => {
    handle.prepare(`UPDATE log SET ${change} WHERE n = ?`).run(n);
  };

/** The last letter of a column of a row goes over to the beginning of the next row's, so that both together are as before. */
const moved =
  (column: string): Damage =>
  (handle, n) => {
    const valueAt = handle.prepare(`SELECT ${column} FROM log WHERE n = ?`).pluck();
    const [one, two] = [valueAt.get(n), valueAt.get(n + 1)];
    const put = handle.prepare(`UPDATE log SET ${column} = ? WHERE n = ?`);
    if (typeof one === 'string' && typeof two === 'string') {
      put.run(one.slice(0, -1), n);
      put.run(one.slice(-1) + two, n + 1);
    } else if (Buffer.isBuffer(one) && Buffer.isBuffer(two)) {
      put.run(one.subarray(0, -1), n);
      put.run(Buffer.concat([one.subarray(-1), two]), n + 1);
    }
  };

/** What may happen to the rows of a log once they are written. */
export const damages: Readonly<Record<string, Damage>> = {
  none: () => undefined,
  'a bit of the bytes': (handle, n, _, bit) => {
    const bytes = handle.prepare('SELECT bytes FROM log WHERE n = ?').pluck().get(n);
    if (bytes instanceof Uint8Array)
      handle.prepare('UPDATE log SET bytes = ? WHERE n = ?').run(flipped(bytes, bit), n);
  },
  'a bit of the bytes, hashed and sealed anew': (handle, n, other, bit) => {
    damages['a bit of the bytes']?.(handle, n, other, bit);
    const bytes = handle.prepare('SELECT bytes FROM log WHERE n = ?').pluck().get(n);
    if (bytes instanceof Uint8Array)
      handle.prepare('UPDATE log SET hash = ? WHERE n = ?').run(sha256(unpacked(bytes)), n);
    resealed(handle, n);
  },
  'a bit of the signature': (handle, n, _, bit) => {
    const { signature } = rowAt(handle, n);
    handle.prepare('UPDATE log SET signature = ? WHERE n = ?').run(flipped(signature, bit), n);
  },
  'a bit of the signature, sealed anew': (handle, n, other, bit) => {
    damages['a bit of the signature']?.(handle, n, other, bit);
    resealed(handle, n);
  },
  'a digit of the hash': update("hash = '0' || substr(hash, 2)"),
  'capitals in the hash': update('hash = upper(hash)'),
  'a digit of the seal': update("seal = substr(seal, 1, 63) || 'a'"),
  'the bytes': update("bytes = x''"),
  'a letter of the author': update("author = '0' || substr(author, 2)"),
  'a line break in the author': (handle, n) => {
    update("author = author || char(10) || 'x'")(handle, n, 0, 0);
    resealed(handle, n);
  },
  'the place': update('position = position + 1000'),
  'a row': (handle, n) => {
    handle.prepare('DELETE FROM log WHERE n = ?').run(n);
  },
  'the order of two rows': (handle, n, other) => {
    const put = handle.prepare('UPDATE log SET n = ? WHERE n = ?');
    put.run(-1, n);
    put.run(n, other);
    put.run(other, -1);
    for (const one of [n, other]) if (rowAt(handle, one) !== undefined) resealed(handle, one);
  },
  'the signatures of two rows': (handle, n, other) => {
    exchange(handle, 'signature', n, other);
    resealed(handle, n);
    resealed(handle, other);
  },
  'the bytes of two rows': (handle, n, other) => exchange(handle, 'bytes', n, other),
  'the seals of two rows': (handle, n, other) => exchange(handle, 'seal', n, other),
  'a digit of the hash, to the next': moved('hash'),
  'a digit of the seal, to the next': moved('seal'),
  'a byte of the bytes, to the next': moved('bytes'),
  'a byte of the signature, to the next': (handle, n, other, bit) => {
    moved('signature')(handle, n, other, bit);
    for (const one of [n, n + 1]) if (rowAt(handle, one) !== undefined) resealed(handle, one);
  },
};
