import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRound } from '../../../electron/store/readings.ts';
import { startExample } from '../../../electron/store/start-example.ts';
import { createWorkspace } from '../../../electron/store/workspace.ts';
import { ledgerOf } from '../../../shared/projections/ledger.ts';
import { countedOutcomes, rangeOf } from '../../../shared/projections/outcome-range.ts';
import { silentHost } from '../../builders/silent-host.ts';
import { newSigner } from '../../builders/signer.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

it('the example reproduces the published headline: 79 of 428, four of them taken in and borderline', async () => {
  const folder = temporaryFolder();
  const workspace = createWorkspace(folder, silentHost, () => undefined);
  workspace.unlock(newSigner('Kari Nordmann'));
  await startExample(workspace, join(folder, 'eksempel'));
  const { mapping } = workspace.file().memory();
  const [round] = mapping.rounds;
  if (round === undefined) throw new Error('no round');
  const units = readRound(workspace.file().memory(), round);
  const readings = units.map((one) => one.reading);
  expect(ledgerOf(readings)).toMatchObject({
    registered: 428,
    decided: 428,
    undecided: 0,
    notReached: 0,
    sourceConflicts: 0,
  });
  const [headline] = countedOutcomes(round.codebook);
  expect(rangeOf(readings, headline?.outcomes ?? [])).toEqual({
    n: 79,
    low: 75,
    high: 79,
    denominator: 428,
  });
  const takenIn = readings.filter((one) => one.outcome === 'tilbud-uten-tjeneste');
  expect(takenIn).toHaveLength(4);
  expect(takenIn.every((one) => one.borderline !== null)).toBe(true);
  expect(round.invented).toBe(true);
  workspace.close();
});
