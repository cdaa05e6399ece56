import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { signingStory } from '../../builders/signing-story.ts';
import { walkSigning } from '../../builders/signing-walk.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';
const [walks, steps] = full ? [300, 30] : [1, 5];

it('never alters, loses or adds what was not signed, however it is tried', {
  timeout: 0,
}, async () => {
  const folder = temporaryFolder();
  const story = join(folder, 'fra');
  await signingStory(story, ['--signatures', '3']);
  let signatures = 0;
  for (let seed = 1; seed <= walks; seed += 1) {
    const at = join(folder, String(seed));
    const walked = await walkSigning(story, at, seed, steps);
    expect(walked).toMatchObject({ wrong: [], valid: true });
    signatures += walked.signatures;
    rmSync(at, { recursive: true });
  }
  expect(signatures).toBeGreaterThanOrEqual(walks);
});
