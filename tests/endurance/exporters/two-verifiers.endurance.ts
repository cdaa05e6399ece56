import { expect, it } from 'vitest';
import { releasedFiles } from '../../builders/released-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { agreeOn } from '../../builders/two-verifiers.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';

/** Each with a seed of its own, so that the parts can be run side by side. */
const parts = 5;
const changes = full ? 10_000 : 500;

it.each(Array.from({ length: parts }, (_, at) => at + 1))(
  'finds the same as a verifier written apart, however a release is changed (%i)',
  {
    timeout: 0,
  },
  async (part) => {
    const found = await agreeOn(await releasedFiles(temporaryFolder()), changes / parts, part);
    const counts = [...found].map(([kind, count]) => `${kind} ${count}`).join(', ');
    process.stdout.write(
      `two verifiers, seed ${part}: agree on ${changes / parts} changed releases; found ${counts}\n`,
    );
    expect(found.size).toBe(7);
  },
);
