import { config } from 'zod';
import { connectStore } from '../../../renderer/data/connect.ts';
import { styleNonce } from '../../../renderer/data/style-nonce.ts';
import type { StoreConnection } from '../../../renderer/data/store-connection.ts';

/** The program's own way to the store, laid open for the tests of the shell around it. */
export type Probe = StoreConnection & { readonly nonce: string };

declare global {
  interface Window {
    probe: Probe;
  }
}

config({ jitless: true });
window.probe = { ...connectStore(), nonce: styleNonce() };
