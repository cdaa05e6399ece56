// npm run bench [-- NAME …]: measures the program against its yardsticks, side by side.
import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { withDisplay } from './setup/display.mjs';
import { electronEnv } from './setup/electron.mjs';
import { projectRoot } from './setup/places.mjs';
import { watch } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const { node, electron } = await setUp('bench');
  await ensureBuilt();
  return withDisplay(
    (env) =>
      watch(node, [join(projectRoot, 'scripts', 'bench', 'run.mjs'), ...process.argv.slice(2)], {
        // The Python that Debian's openpyxl belongs to, whatever else comes first on the path.
        env: { ...electronEnv(electron, env), GRENSELAND_PYTHON: '/usr/bin/python3' },
      }),
    { ownDisplay: true },
  );
});
