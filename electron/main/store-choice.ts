import type { Places } from './places.ts';
import { storeWay, type StoreWay } from './store-way.ts';

export type StoreChoice = { readonly way: StoreWay; readonly entry: string };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Which store the windows get, and how it is run. In: the places, the runtime's Node-API version,
 * the environment, whether the program is packaged. Out: null where no store can run. In
 * development `GRENSELAND_STORE=echo` gives a utility process that answers without SQLite, so that
 * this way is exercised on every Electron.
 */
export function storeChoice(
  places: Places,
  napi: number,
  env: Env,
  packaged: boolean,
): StoreChoice | null {
  if (!packaged && env['GRENSELAND_STORE'] === 'echo') {
    return { way: { kind: 'utility' }, entry: places.echoStore };
  }
  const way = storeWay(napi, env['GRENSELAND_STORE_NODE']);
  return way === null ? null : { way, entry: places.store };
}
