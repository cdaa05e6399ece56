// npm start [-- ARGUMENT …]: opens the workbench; where there is no display, plays the example
// through the main job on a virtual one and leaves what comes of it in out/demo/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { hasDisplay, withDisplay } from './setup/display.mjs';
import { electronArgs, electronEnv } from './setup/electron.mjs';
import { projectRoot } from './setup/places.mjs';
import { watch } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

const demoFolder = join(projectRoot, 'out', 'demo');

await runScript(async () => {
  const { node, electron } = await setUp();
  await ensureBuilt();
  const given = process.argv.slice(2);
  if (hasDisplay()) {
    return watch(electron.path, [...electronArgs(), projectRoot, ...given], {
      env: electronEnv(electron),
    });
  }
  process.stdout.write(
    'Ingen skjerm her: Grenseland spiller eksempelet på en virtuell skjerm og legger utgivelsen og skjermbildene i out/demo/.\n',
  );
  rmSync(demoFolder, { recursive: true, force: true });
  mkdirSync(demoFolder, { recursive: true });
  return withDisplay((env) =>
    watch(node, [join(projectRoot, 'scripts', 'demo', 'play.ts'), ...given], {
      env: { ...electronEnv(electron, env), GRENSELAND_DEMO_OUT: demoFolder },
    }),
  );
});
