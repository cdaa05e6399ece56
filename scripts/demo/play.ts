// Plays the invented example through the main job and leaves pictures and the release folder behind. Started by
// `npm start` where there is no display; the virtual one and the folder come in the environment.
import { join } from 'node:path';
import { launchGrenseland } from '../../tests/e2e/launch.ts';
import { playMainJob, resizeTo } from '../../tests/e2e/play/play-main-job.ts';
import type { Shot } from '../../tests/e2e/play/main-job.ts';

const out = process.env['GRENSELAND_DEMO_OUT'];
if (out === undefined) throw new Error('GRENSELAND_DEMO_OUT names the folder');

const program = await launchGrenseland();
const shot: Shot = async (name) => {
  await program.window.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' });
  process.stdout.write(`  ${name}\n`);
};
try {
  await resizeTo(program, 1440, 860);
  const played = await playMainJob(program, out, shot);
  process.stdout.write(`Utgivelsen ligger i ${played.release}\n`);
} finally {
  await program.close();
}
