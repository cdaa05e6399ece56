import { expect, it } from 'vitest';
import { releasedFiles } from '../../builders/released-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { agreeOn } from '../../builders/two-verifiers.ts';

// Each finds what the other finds, place by place; ten thousand with npm run endurance.
it('two verifiers, written apart, find the same in releases that somebody has changed', async () => {
  const found = await agreeOn(await releasedFiles(temporaryFolder()), 140);
  // A kind of change that is never found has not been tried.
  expect([...found.keys()].toSorted()).toEqual([
    'flipped',
    'in entries',
    'in judgements',
    'in manifest',
    'in numbers',
    'in signatures',
    'moved',
  ]);
}, 120_000);
