import { expect, it } from 'vitest';
import { releasedFiles } from '../../builders/released-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { agreeOn } from '../../builders/two-verifiers.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';

it('finds the same as a verifier written apart, however a release is changed', {
  timeout: 0,
}, async () => {
  const found = await agreeOn(await releasedFiles(temporaryFolder()), full ? 10_000 : 500);
  expect(found.size).toBe(7);
});
