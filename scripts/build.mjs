// npm run build [-- PART …]: puts the program together, also when nothing has changed.
import { ensureBuilt } from './setup/build.mjs';
import { ensureModules } from './setup/modules.mjs';
import { projectRoot } from './setup/places.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  await ensureModules(projectRoot);
  await ensureBuilt({ parts: process.argv.slice(2), force: true });
  return 0;
});
