import { ipcRenderer } from 'electron';

// The only three things of a page that this file touches; the rest of the DOM stays out of electron/.
declare const window: {
  readonly location: { readonly origin: string };
  addEventListener(type: 'DOMContentLoaded', listener: () => void): void;
  postMessage(message: string, origin: string, ports: readonly unknown[]): void;
};

let isRead = false;
let waiting: readonly unknown[] | null = null;

const hand = (ports: readonly unknown[]): void => {
  window.postMessage('store-port', window.location.origin, ports);
};

// All that a window is given: its end of the channel to the store, whenever there is a new one.
// A message without a port says that the store is gone.
ipcRenderer.on('store-port', (event) => {
  if (isRead) hand(event.ports);
  else waiting = event.ports;
});
// The page's script has run by then, and listens.
window.addEventListener('DOMContentLoaded', () => {
  isRead = true;
  if (waiting !== null) hand(waiting);
  waiting = null;
});
// So that the channel is on its way while the page is being read.
ipcRenderer.send('page-here');
