/** A file or a folder, whatever its name is at the moment. */
export type Node = { readonly id: number; readonly kind: 'file' | 'folder' };

/** A name in a folder. */
export type Place = { readonly folder: Node; readonly name: string };

/** What a program did to the disk, or said of it, in order. */
export type DiskChange =
  | { readonly kind: 'write'; readonly file: Node; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: Node; readonly size: number }
  /** A new name for something; it replaces what had the name. */
  | { readonly kind: 'name'; readonly place: Place; readonly node: Node }
  | { readonly kind: 'unname'; readonly place: Place }
  | { readonly kind: 'rename'; readonly from: Place; readonly to: Place; readonly node: Node }
  | { readonly kind: 'sync'; readonly node: Node }
  /** A line on standard output: what the program acknowledges. */
  | { readonly kind: 'said'; readonly line: string };
