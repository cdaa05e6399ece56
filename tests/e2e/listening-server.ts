import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine that the program must never reach. */
export type ListeningServer = {
  readonly origin: string;
  /** How many have asked it for anything. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
};

/** Out: a server that answers everybody, and counts them. */
export async function listeningServer(): Promise<ListeningServer> {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('access-control-allow-origin', '*');
    response.end('<h1>Nettet</h1>');
  });
  server.on('upgrade', (_request, socket) => {
    asked += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `127.0.0.1:${port}`,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
