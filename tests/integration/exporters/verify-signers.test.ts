import { expect, it } from 'vitest';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import {
  inFolder,
  sampleKey,
  sampleStatement,
  signedRelease,
} from '../../builders/release-folder.ts';
import { releasedFiles, taken } from '../../builders/released-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

// Ola has judged in it, and Per has resolved.
it('a release whose signers must not have judged is found out by a judge, however the name is written', async () => {
  const { kept, facts } = taken(await releasedFiles(temporaryFolder()));
  const found = (name: string): Promise<readonly string[]> => {
    const signing = { roles: [], independent: true };
    const signers = [[sampleKey(1), sampleStatement({ name })]] as const;
    return inFolder(signedRelease(kept, { ...facts, signing }, signers), async (folder) =>
      (await verifyReleaseFolder(folder)).problems.map(({ place, code }) => `${place} ${code}`),
    );
  };
  const told = ['signatures.json#1 signer-has-judged'];
  expect(await found('Direktøren')).toEqual([]);
  expect(await found('Ola')).toEqual(told);
  expect(await found('OLA ')).toEqual(told);
  expect(await found('per')).toEqual(told);
});
