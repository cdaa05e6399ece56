import { join } from 'node:path';
import { expect, it } from 'vitest';
import { signingStory } from '../../builders/signing-story.ts';
import { walkSigning } from '../../builders/signing-walk.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** Kept small: each step writes to a real file. At length under tests/endurance; the walk over the rules alone is long too. */
const [seeds, steps] = [[20150305, 1814], 8] as const;

it('walks over the real store and never alters, loses or adds what was not signed', async () => {
  const folder = temporaryFolder();
  const story = join(folder, 'fra');
  await signingStory(story, ['--signatures', '3']);
  for (const seed of seeds) {
    const walked = await walkSigning(story, join(folder, String(seed)), seed, steps);
    expect(walked).toMatchObject({ wrong: [], valid: true });
    expect(walked.signatures).toBeGreaterThan(0);
  }
}, 240_000);
