import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { logReader } from '../../../electron/store/log-table.ts';
import { openMappingFile, rebuild } from '../../../electron/store/mapping-file.ts';
import { checkLog } from '../../../electron/store/verify-log.ts';
import { startedMapping } from '../../builders/mapping.ts';
import { newSigner } from '../../builders/signer.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const script = fileURLToPath(new URL('judge-without-end.ts', import.meta.url));
const kills = process.env['GRENSELAND_ENDURANCE'] === 'full' ? 1_000 : 8;

/** Lets the program judge, kills it some decisions on. Out: the last number it said was stored. */
function judgeAndKill(path: string, decisions: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.split('\n').length > decisions) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      const acknowledged = said.split('\n').slice(0, -1).map(Number);
      if (signal === 'SIGKILL') resolve(Math.max(0, ...acknowledged));
      else reject(new Error('The judging program ended by itself'));
    });
  });
}

it('a store killed at any moment loses no acknowledged decision, and leaves nothing half done', async () => {
  const { file: first, path } = await startedMapping(temporaryFolder(), newSigner('Kari Nordmann'));
  first.close();
  for (let kill = 0; kill < kills; kill += 1) {
    const acknowledged = await judgeAndKill(path, 3 + ((kill * 7) % 23));
    const file = openMappingFile(path);
    expect(file.memory().n).toBeGreaterThanOrEqual(acknowledged);
    const kept = file.memory();
    expect(rebuild(file.handle)).toEqual(kept);
    file.close();
  }
  const file = openMappingFile(path);
  const check = checkLog({ signatures: true });
  expect(
    logReader(file.handle)
      .after(0, 100_000)
      .flatMap((row) => check.next(row)),
  ).toEqual([]);
  file.close();
}, 3_600_000);
