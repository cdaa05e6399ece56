import { ensureModules } from '../setup/modules.mjs';
import { projectRoot } from '../setup/places.mjs';
import { runScript } from '../setup/say.mjs';

/**
 * Runs one check from the terminal: complaints on standard output, exit code 1 if there are any.
 * @param {() => Promise<string[]>} check
 */
export function reportCheck(check) {
  return runScript(async () => {
    await ensureModules(projectRoot);
    const complaints = await check();
    for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
    return complaints.length === 0 ? 0 : 1;
  });
}
