// npm run package [-- electron-builder's arguments]: makes what users install, in dist/. Without
// arguments on Linux: a folder and a tar.gz; `-- --linux` also makes deb and AppImage, `-- --win`
// and `-- --mac` what their machines need.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { toolPath } from './checks/tools.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { projectRoot } from './setup/places.mjs';
import { watch } from './setup/run.mjs';
import { runScript, say } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

/**
 * @param {readonly string[]} names
 * @returns {string | undefined} the first of these programs on the path
 */
function findProgram(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** @param {import('./setup/electron.mjs').Electron} electron */
function builderEnv(electron) {
  const sevenZip = process.platform === 'linux' ? findProgram(['7za', '7z', '7zz']) : undefined;
  return {
    ...process.env,
    ...(sevenZip === undefined ? {} : { ELECTRON_BUILDER_7ZIP_PATH: sevenZip }),
    // What is made on the stand-in is tried out and thrown away: not worth two minutes of packing.
    ...(electron.kind === 'standin' ? { ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' } : {}),
  };
}

await runScript(async () => {
  const { node, electron } = await setUp('packing');
  await ensureBuilt();
  const given = process.argv.slice(2);
  const wanted =
    given.length > 0 ? given : process.platform === 'linux' ? ['--linux', 'dir', 'tar.gz'] : [];
  const name = '${productName}-${version}-${os}-${arch}';
  const code = await watch(
    node,
    [
      toolPath('electron-builder'),
      ...wanted,
      '--publish=never',
      `--config.electronDist=${electron.dist}`,
      `--config.electronVersion=${electron.version}`,
      `--config.artifactName=${name}${electron.kind === 'standin' ? '-only-for-testing' : ''}.\${ext}`,
    ],
    { cwd: projectRoot, env: builderEnv(electron) },
  );
  if (electron.kind === 'standin') {
    say('Made on the stand-in Electron: for trying out on this machine only, never for users.');
  }
  return code;
});
