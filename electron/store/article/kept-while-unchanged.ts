import type { MappingFile } from '../mapping-file.ts';

type Kept<T> = { readonly n: number; readonly found: Map<string, T> };

/** In: the open file, what is asked, and how it is made. Out: it, made once for a state of the log. */
export type KeptWhileUnchanged<T> = (file: MappingFile, key: string, make: () => T) => T;

/** Out: a memory of what follows from a file alone; everything in it is forgotten when the log grows. */
export function keptWhileUnchanged<T>(): KeptWhileUnchanged<T> {
  const files = new WeakMap<MappingFile, Kept<T>>();
  return (file, key, make) => {
    const { n } = file.memory();
    const before = files.get(file);
    const found = before?.n === n ? before.found : new Map<string, T>();
    files.set(file, { n, found });
    const known = found.get(key);
    if (known !== undefined) return known;
    const made = make();
    found.set(key, made);
    return made;
  };
}
