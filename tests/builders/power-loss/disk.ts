import type { DiskChange, Node, Place } from './disk-change.ts';

/** What a disk writes whole or not at all, in bytes. */
const sectorSize = 512;

/** A change of a file that has not been made durable: one sector of one write, or a new length. */
type Pending =
  | { readonly kind: 'sector'; readonly write: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly write: number; readonly size: number };

type NameChange = Extract<DiskChange, { readonly kind: 'name' | 'unname' | 'rename' }>;

/** Which of what is not durable the disk has come to keep. */
export type Kept = {
  readonly file: (write: number, sector: number) => boolean;
  readonly name: (at: number, of: number) => boolean;
};

/** Every file by its path, in the order of the paths. */
export type State = ReadonlyMap<string, Buffer>;

/** A disk that may lose power at any moment. */
export type Disk = {
  readonly apply: (change: DiskChange) => void;
  /** Which writes could be lost now, how many parts they can be torn into, and how many changes of names. */
  readonly pending: () => {
    readonly writes: readonly number[];
    readonly sectors: number;
    readonly names: number;
  };
  /** What is found after a power cut now. */
  readonly after: (kept: Kept) => State;
};

/** In: what a file held, and changes of it in order. Out: what it holds after them, in bytes of its own. */
function changed(before: Buffer, pending: readonly Pending[]): Buffer {
  const ends = pending.map((one) =>
    one.kind === 'truncate' ? one.size : one.at + one.bytes.length,
  );
  const content = Buffer.alloc(ends.reduce((most, end) => Math.max(most, end), before.length));
  before.copy(content);
  let { length } = before;
  for (const one of pending) {
    if (one.kind === 'truncate') {
      content.fill(0, one.size, Math.max(length, one.size));
      length = one.size;
    } else {
      one.bytes.copy(content, one.at);
      length = Math.max(length, one.at + one.bytes.length);
    }
  }
  return content.subarray(0, length);
}

/** In: a write. Out: its parts by the sectors that they lie in. */
function* sectorsOf(write: number, at: number, bytes: Buffer): Iterable<Pending> {
  for (let from = 0; from < bytes.length; ) {
    const length = Math.min(sectorSize - ((at + from) % sectorSize), bytes.length - from);
    yield { kind: 'sector', write, at: at + from, bytes: bytes.subarray(from, from + length) };
    from += length;
  }
}

const touches = (change: NameChange, folder: Node): boolean =>
  change.kind === 'rename'
    ? change.from.folder.id === folder.id || change.to.folder.id === folder.id
    : change.place.folder.id === folder.id;

type Names = Map<number, Map<string, Node>>;

function setName(names: Names, { folder, name }: Place, node: Node | null): void {
  const inFolder = names.get(folder.id) ?? new Map<string, Node>();
  names.set(folder.id, inFolder);
  if (node === null) inFolder.delete(name);
  else inFolder.set(name, node);
}

function rename(names: Names, change: NameChange): void {
  if (change.kind === 'name') setName(names, change.place, change.node);
  else if (change.kind === 'unname') setName(names, change.place, null);
  else {
    setName(names, change.from, null);
    setName(names, change.to, change.node);
  }
}

/**
 * A disk as strict as POSIX allows: what is written may be lost, kept or torn sector by sector and in any order until
 * its file is synced; names until their folder is. A rename is made whole or not at all. Out: an empty disk.
 */
export function emptyDisk(): Disk {
  const durable = new Map<number, Buffer>();
  const pending = new Map<number, Pending[]>();
  const names: Names = new Map();
  let pendingNames: NameChange[] = [];
  let writes = 0;
  const contentOf = (file: Node): Buffer => durable.get(file.id) ?? Buffer.alloc(0);
  const add = (file: Node, news: Iterable<Pending>): void => {
    const already = pending.get(file.id) ?? [];
    already.push(...news);
    pending.set(file.id, already);
  };
  const sync = (node: Node): void => {
    if (node.kind === 'folder') {
      for (const one of pendingNames) if (touches(one, node)) rename(names, one);
      pendingNames = pendingNames.filter((one) => !touches(one, node));
      return;
    }
    const own = pending.get(node.id);
    if (own !== undefined) durable.set(node.id, changed(contentOf(node), own));
    pending.delete(node.id);
  };
  const filesIn = (folder: number, path: string, known: Names, found: [string, Node][]): void => {
    for (const [name, node] of known.get(folder) ?? []) {
      if (node.kind === 'file') found.push([path + name, node]);
      else filesIn(node.id, `${path}${name}/`, known, found);
    }
  };
  return {
    apply: (change) => {
      if (change.kind === 'sync') sync(change.node);
      else if (change.kind === 'write')
        add(change.file, sectorsOf((writes += 1), change.at, change.bytes));
      else if (change.kind === 'truncate')
        add(change.file, [{ kind: 'truncate', write: (writes += 1), size: change.size }]);
      else if (change.kind !== 'said') pendingNames.push(change);
    },
    pending: () => {
      const all = [...pending.values()].flat();
      return {
        writes: [...new Set(all.map((one) => one.write))],
        sectors: all.length,
        names: pendingNames.length,
      };
    },
    after: (kept) => {
      const known: Names = new Map([...names].map(([folder, inside]) => [folder, new Map(inside)]));
      pendingNames.forEach((one, at) => {
        if (kept.name(at, pendingNames.length)) rename(known, one);
      });
      const found: [string, Node][] = [];
      filesIn(0, '', known, found);
      found.sort(([one], [other]) => (one < other ? -1 : 1));
      return new Map(
        found.map(([path, node]) => {
          const own = (pending.get(node.id) ?? []).filter((one, sector) =>
            kept.file(one.write, sector),
          );
          const content = contentOf(node);
          return [path, own.length === 0 ? content : changed(content, own)];
        }),
      );
    },
  };
}
