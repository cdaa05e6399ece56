import { ipcRenderer } from 'electron';

// The only two things of a page that this file touches; the rest of the DOM stays out of electron/.
declare const window: {
  readonly location: { readonly origin: string };
  postMessage(message: string, origin: string, ports: readonly unknown[]): void;
};

// All that a window is given: its end of the channel to the store, whenever there is a new one.
// A message without a port says that the store is gone.
ipcRenderer.on('store-port', (event) => {
  window.postMessage('store-port', window.location.origin, event.ports);
});
