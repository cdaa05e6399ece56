// The yardstick: a window of the same Electron, as locked down, with one line in it and nothing else.
const { app, BrowserWindow } = require('electron');

app.on('ready', () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  void window.loadFile('index.html');
});
