// The yardstick: a window of the same Electron, as locked down, with one line in it and nothing else.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  void window.loadURL('data:text/html,<title>bare</title><p id="there">there</p>');
});
