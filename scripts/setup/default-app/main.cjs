// What Electron runs when it is started with a folder: hands over to that folder's program under
// that program's name, version and path, as Electron's own default app does.
const { app, dialog } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

function folderOnCommandLine() {
  const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
  return given === undefined ? undefined : path.resolve(given);
}

function load(folder) {
  const manifest = path.join(folder, 'package.json');
  if (fs.existsSync(manifest)) {
    const description = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    const name = description.productName ?? description.name;
    if (description.version) app.setVersion(description.version);
    if (name) app.name = name;
    app.setDesktopName(description.desktopName ?? `${app.name}.desktop`);
    app.setAppPath(folder);
  }
  require(folder);
}

const folder = folderOnCommandLine();
if (process.argv.includes('--version')) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
} else if (folder === undefined) {
  process.stderr.write('Name the folder of the program to run.\n');
  process.exit(2);
} else {
  try {
    load(folder);
  } catch (error) {
    const reason = error instanceof Error ? String(error.stack) : String(error);
    process.stderr.write(`${reason}\n`);
    if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
      dialog.showErrorBox('Electron', reason);
    }
    process.exit(1);
  }
}
