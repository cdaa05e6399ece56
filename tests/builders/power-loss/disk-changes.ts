import type { Call } from './strace-lines.ts';
import type { DiskChange, Node, Place } from './disk-change.ts';

type Open = { readonly node: Node; readonly append: boolean; at: number };

/** What the recorder must know of a disk as the program sees it, nothing lost: names, sizes, and what is open. */
type Seen = {
  readonly names: Map<number, Map<string, Node>>;
  readonly sizes: Map<number, number>;
  readonly open: Map<number, Open>;
  made: number;
};

const textOf = (given: string | Buffer | undefined): string => String(given);
const numberOf = (given: string | Buffer | undefined): number => Number(textOf(given));

/**
 * In: the calls of a program, and the folder that it works in, empty when it began. Out: what it did to that folder,
 * and what it said on standard output. Error: throws where it changed a file in a way that leaves no record.
 */
export function* diskChanges(calls: Iterable<Call>, root: string): Iterable<DiskChange> {
  const top: Node = { id: 0, kind: 'folder' };
  const seen: Seen = {
    names: new Map([[0, new Map()]]),
    sizes: new Map(),
    open: new Map(),
    made: 0,
  };
  const news = (kind: Node['kind']): Node => {
    const node: Node = { id: (seen.made += 1), kind };
    if (kind === 'folder') seen.names.set(node.id, new Map());
    else seen.sizes.set(node.id, 0);
    return node;
  };
  const namesIn = (folder: Node): Map<string, Node> => {
    const names = seen.names.get(folder.id);
    if (names === undefined) throw new Error('A name in something that is no folder');
    return names;
  };
  const placeOf = (path: string): Place | null => {
    if (!path.startsWith(`${root}/`)) return null;
    const parts = path
      .slice(root.length + 1)
      .split('/')
      .filter((part) => part !== '');
    const name = parts.pop() ?? '';
    let folder = top;
    for (const part of parts) {
      const next = namesIn(folder).get(part);
      if (next === undefined) return null;
      folder = next;
    }
    return { folder, name };
  };
  const nodeAt = (path: string): Node | undefined => {
    if (path === root) return top;
    const place = placeOf(path);
    return place === null ? undefined : namesIn(place.folder).get(place.name);
  };
  const named = (place: Place, node: Node): DiskChange => {
    namesIn(place.folder).set(place.name, node);
    return { kind: 'name', place, node };
  };
  const unnamed = function* (path: string): Iterable<DiskChange> {
    const place = placeOf(path);
    if (place === null) return;
    namesIn(place.folder).delete(place.name);
    yield { kind: 'unname', place };
  };
  const renamed = function* (from: string, to: string): Iterable<DiskChange> {
    const [old, next, node] = [placeOf(from), placeOf(to), nodeAt(from)];
    if (old === null && next === null) return;
    if (old === null || next === null || node === undefined)
      throw new Error(`${from} was moved over the border of what is recorded`);
    namesIn(old.folder).delete(old.name);
    namesIn(next.folder).set(next.name, node);
    yield { kind: 'rename', from: old, to: next, node };
  };
  const written = function* (node: Node, at: number, bytes: Buffer): Iterable<DiskChange> {
    seen.sizes.set(node.id, Math.max(seen.sizes.get(node.id) ?? 0, at + bytes.length));
    yield { kind: 'write', file: node, at, bytes };
  };
  const truncated = (node: Node, size: number): DiskChange => {
    seen.sizes.set(node.id, size);
    return { kind: 'truncate', file: node, size };
  };
  const opened = function* (path: string, flags: string, descriptor: number): Iterable<DiskChange> {
    seen.open.delete(descriptor);
    const place = placeOf(path);
    const there = nodeAt(path);
    const node = there ?? (place !== null && flags.includes('O_CREAT') ? news('file') : undefined);
    if (node === undefined) return;
    seen.open.set(descriptor, { node, append: flags.includes('O_APPEND'), at: 0 });
    if (there === undefined && place !== null) yield named(place, node);
    if (flags.includes('O_TRUNC') && (seen.sizes.get(node.id) ?? 0) > 0) yield truncated(node, 0);
  };
  for (const { name, args, result } of calls) {
    const descriptor = seen.open.get(numberOf(args[0]));
    const bytes = args[1] instanceof Buffer ? args[1].subarray(0, result) : Buffer.alloc(0);
    switch (name) {
      case 'openat':
        yield* opened(textOf(args[1]), textOf(args[2]), result);
        break;
      case 'open':
      case 'creat':
        yield* opened(
          textOf(args[0]),
          name === 'creat' ? 'O_CREAT|O_TRUNC' : textOf(args[1]),
          result,
        );
        break;
      case 'close':
        seen.open.delete(numberOf(args[0]));
        break;
      case 'write':
        if (numberOf(args[0]) === 1)
          for (const line of bytes.toString('utf8').split('\n'))
            if (line !== '') yield { kind: 'said', line };
        if (descriptor === undefined) break;
        if (descriptor.append) descriptor.at = seen.sizes.get(descriptor.node.id) ?? 0;
        yield* written(descriptor.node, descriptor.at, bytes);
        descriptor.at += bytes.length;
        break;
      case 'pwrite64':
        if (descriptor !== undefined) yield* written(descriptor.node, numberOf(args[3]), bytes);
        break;
      case 'lseek':
        if (descriptor !== undefined) descriptor.at = result;
        break;
      case 'ftruncate':
        if (descriptor !== undefined) yield truncated(descriptor.node, numberOf(args[1]));
        break;
      case 'fsync':
      case 'fdatasync':
        if (descriptor !== undefined) yield { kind: 'sync', node: descriptor.node };
        break;
      case 'mkdir': {
        const place = placeOf(textOf(args[0]));
        if (place !== null) yield named(place, news('folder'));
        break;
      }
      case 'link': {
        const [place, node] = [placeOf(textOf(args[1])), nodeAt(textOf(args[0]))];
        if (place !== null && node !== undefined) yield named(place, node);
        break;
      }
      case 'rename':
        yield* renamed(textOf(args[0]), textOf(args[1]));
        break;
      case 'renameat':
      case 'renameat2':
        yield* renamed(textOf(args[1]), textOf(args[3]));
        break;
      case 'unlink':
      case 'rmdir':
        yield* unnamed(textOf(args[0]));
        break;
      case 'unlinkat':
        yield* unnamed(textOf(args[1]));
        break;
      case 'mmap': {
        // The index of the write-ahead log would be such a file; a file held by one program alone has none.
        const mapped = seen.open.get(numberOf(args[4]));
        if (mapped !== undefined && textOf(args[2]).includes('PROT_WRITE'))
          throw new Error('A file was written through memory, which leaves no record');
        break;
      }
      default:
        if (descriptor !== undefined || seen.open.has(numberOf(args[2])))
          throw new Error(`${name} changed a file; the record does not say how`);
    }
  }
}

/** The calls that change files, or could, as strace takes them. */
export const watched = [
  'openat,open,creat,close,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,truncate,fallocate',
  'fsync,fdatasync,mkdir,link,linkat,symlink,rename,renameat,renameat2,unlink,unlinkat,rmdir,mmap',
  'copy_file_range,sendfile',
].join(',');
