/** Node-API version that SQLite's module is built on. */
const needed = 10;

/** Which way a store can be run here: see `host/store-transport.ts`. */
export type StoreWay =
  | { readonly kind: 'utility' }
  | { readonly kind: 'child'; readonly node: string };

/**
 * In: the Node-API version of this runtime, and a newer Node to use where it is too old
 * (`GRENSELAND_STORE_NODE`). Out: the way, or null where there is none.
 */
export function storeWay(napi: number, node: string | undefined): StoreWay | null {
  if (napi >= needed) return { kind: 'utility' };
  return node === undefined || node === '' ? null : { kind: 'child', node };
}
