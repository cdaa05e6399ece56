import { Menu, type MenuItemConstructorOptions } from 'electron';

/** What the menu can set going. */
export type MenuActions = { readonly newWindow: () => void };

const separator: MenuItemConstructorOptions = { type: 'separator' };

const fileMenu = (actions: MenuActions, mac: boolean): MenuItemConstructorOptions => ({
  label: 'Fil',
  submenu: [
    { label: 'Nytt vindu', accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
    { label: 'Lukk vindu', role: 'close' },
    ...(mac ? [] : [separator, { label: 'Avslutt', role: 'quit' } as const]),
  ],
});

/** The page gets these keys first; it undoes more than text. macOS hands them over through the menu only. */
const editMenu = (mac: boolean): MenuItemConstructorOptions => ({
  label: 'Rediger',
  submenu: [
    { label: 'Angre', role: 'undo', registerAccelerator: mac },
    { label: 'Gjør om', role: 'redo', registerAccelerator: mac },
    separator,
    { label: 'Klipp ut', role: 'cut' },
    { label: 'Kopier', role: 'copy' },
    { label: 'Lim inn', role: 'paste' },
    { label: 'Merk alt', role: 'selectAll' },
  ],
});

const viewMenu = (development: boolean): MenuItemConstructorOptions => ({
  label: 'Vis',
  submenu: [
    { label: 'Større', role: 'zoomIn' },
    { label: 'Mindre', role: 'zoomOut' },
    { label: 'Vanlig størrelse', role: 'resetZoom' },
    separator,
    { label: 'Fullskjerm', role: 'togglefullscreen' },
    separator,
    { label: 'Last vinduet på nytt', role: 'reload' },
    ...(development ? [{ label: 'Utviklerverktøy', role: 'toggleDevTools' } as const] : []),
  ],
});

const windowMenu: MenuItemConstructorOptions = {
  label: 'Vindu',
  submenu: [{ label: 'Minimer', role: 'minimize' }],
};

const programMenu: MenuItemConstructorOptions = {
  label: 'Grenseland',
  submenu: [
    { label: 'Om Grenseland', role: 'about' },
    separator,
    { label: 'Skjul Grenseland', role: 'hide' },
    { label: 'Skjul andre', role: 'hideOthers' },
    { label: 'Vis alle', role: 'unhide' },
    separator,
    { label: 'Avslutt Grenseland', role: 'quit' },
  ],
};

/** In: what it can set going, whether this is macOS, whether the program is being developed. Out: the menu. */
export function applicationMenu(actions: MenuActions, mac: boolean, development: boolean): Menu {
  return Menu.buildFromTemplate([
    ...(mac ? [programMenu] : []),
    fileMenu(actions, mac),
    editMenu(mac),
    viewMenu(development),
    windowMenu,
  ]);
}
