import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { projectRoot } from '../../scripts/setup/places.mjs';

/** The verifier written a second time, in Python, kept running: for each folder, what it finds as `place code`. */
export type OtherVerifier = {
  readonly ask: (folder: string) => Promise<readonly string[]>;
  readonly end: () => void;
};

const found = z.array(z.tuple([z.string(), z.string()]));

/** Out: the other verifier. Error: its first answer throws with what Python said where it cannot be run. */
export function startOtherVerifier(): OtherVerifier {
  const python = process.env['GRENSELAND_PYTHON'] ?? '/usr/bin/python3';
  const script = join(projectRoot, 'tests', 'verifier', 'verify.py');
  const running = spawn(python, [script, '--many']);
  let said = '';
  running.stderr.on('data', (chunk) => (said += String(chunk)));
  const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (folder) => {
      running.stdin.write(`${folder}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`The other verifier ended: ${said}`);
      const places = found.parse(JSON.parse(value));
      return places.map(([place, code]) => `${place} ${code}`).toSorted();
    },
    end: () => running.stdin.end(),
  };
}
