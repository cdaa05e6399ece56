// npm run endurance [-- FILTER …]: the tests that take long, at full length.
import { toolPath } from './checks/tools.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { projectRoot } from './setup/places.mjs';
import { watch } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const { node } = await setUp('bench');
  await ensureBuilt();
  const filters = process.argv.slice(2);
  return watch(
    node,
    [
      toolPath('vitest'),
      'run',
      '--config',
      'vitest.e2e.config.ts',
      '--maxWorkers=1',
      ...(filters.length > 0 ? filters : ['tests/endurance/']),
    ],
    { cwd: projectRoot, env: { ...process.env, GRENSELAND_ENDURANCE: 'full' } },
  );
});
