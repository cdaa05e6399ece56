#!/usr/bin/env node
// Stands in for the Electron executable where there is no display: this Electron (and GTK with it)
// ends at once without one, also when it only prints a PDF and never shows a window. Takes and
// passes on the same arguments, standard streams and exit code.
import { withDisplay } from './display.mjs';
import { electronEnv, ensureElectron } from './electron.mjs';
import { watch } from './run.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  const electron = await ensureElectron();
  return withDisplay((env) =>
    watch(electron.path, process.argv.slice(2), { env: electronEnv(electron, env) }),
  );
});
