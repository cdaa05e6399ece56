// npm run --silent cli -- COMMAND …: the program from a terminal. Everything said on the way goes
// to standard error; standard output is the program's own.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './setup/build.mjs';
import { hasDisplay } from './setup/display.mjs';
import { electronEnv } from './setup/electron.mjs';
import { projectRoot } from './setup/places.mjs';
import { watch } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

const virtual = fileURLToPath(new URL('setup/electron-on-virtual-display.mjs', import.meta.url));

await runScript(async () => {
  const { node, electron } = await setUp();
  await ensureBuilt();
  const env = electronEnv(electron);
  if (!hasDisplay()) env['GRENSELAND_ELECTRON'] = virtual;
  const program = join(projectRoot, 'out', 'store', 'cli.mjs');
  return watch(node, [program, ...process.argv.slice(2)], { env });
});
