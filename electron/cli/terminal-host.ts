import type { Host } from '../host/host.ts';
import { webAddress } from '../host/web-address.ts';

/** Nobody is asked anything in a terminal. */
const nobody = (): Promise<null> => Promise.resolve(null);

/** Out: the host of a terminal that runs on Node alone. There is no key store: keys are under a passphrase. */
export function terminalHost(): Host {
  return {
    chooseFile: nobody,
    chooseNewFile: nobody,
    chooseFolder: nobody,
    openLink: (url) => {
      process.stderr.write(`${webAddress(url)}\n`);
      return Promise.resolve();
    },
    keyStore: null,
  };
}
