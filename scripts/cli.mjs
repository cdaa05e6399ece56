// npm run --silent cli -- COMMAND …: the program from a terminal. Everything said on the way goes
// to standard error; standard output is the program's own.
import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { electronEnv } from './setup/electron.mjs';
import { projectRoot } from './setup/places.mjs';
import { watch } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const { node, electron } = await setUp();
  await ensureBuilt();
  const program = join(projectRoot, 'out', 'store', 'cli.mjs');
  return watch(node, [program, ...process.argv.slice(2)], { env: electronEnv(electron) });
});
