import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { logReader } from '../../electron/store/log-table.ts';
import { openMappingFile, rebuild } from '../../electron/store/mapping-file.ts';
import { checkLog } from '../../electron/store/verify-log.ts';
import { allStates } from './all-states.ts';
import { chanceFrom } from './chance.ts';
import { fastFolder } from './fast-folder.ts';
import { startedMapping } from './mapping.ts';
import { newSigner } from './signer.ts';

const script = fileURLToPath(new URL('judge-without-end.ts', import.meta.url));

/** So many kills a file: it grows with each. */
const perFile = 50;

/** Lets the program judge, and kills it some decisions and a moment on. Out: the last number it said was stored. */
function judgeAndKill(path: string, decisions: number, moment: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let killing = false;
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (killing || said.split('\n').length <= decisions) return;
      killing = true;
      setTimeout(() => child.kill('SIGKILL'), moment);
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      const acknowledged = said.split('\n').slice(0, -1).map(Number);
      if (signal === 'SIGKILL') resolve(Math.max(0, ...acknowledged));
      else reject(new Error('The judging program ended by itself'));
    });
  });
}

/** What came of killing a store in the midst of its work. */
export type Killed = {
  readonly kills: number;
  /** Decisions that were acknowledged before the kills, and of them those that are gone. */
  readonly acknowledged: number;
  readonly lost: number;
  /** Decisions that were stored and not yet acknowledged when the kill came. */
  readonly unsaid: number;
  /** What was not as it should be, in words. */
  readonly told: readonly string[];
};

/** In: a mapping nobody has open. Out: what of it does not hold; its state must follow from its log. */
function faultsIn(path: string): readonly string[] {
  const file = openMappingFile(path);
  try {
    const check = checkLog({ signatures: true });
    const problems = logReader(file.handle)
      .after(0, 1_000_000)
      .flatMap((row) => check.next(row))
      .map((one) => `${one.n}: ${one.reason}`);
    const kept = allStates(file.memory());
    return isDeepStrictEqual(allStates(rebuild(file.handle)), kept)
      ? problems
      : [...problems, 'the state does not follow from the log'];
  } finally {
    file.close();
  }
}

/** Kills a judging store at random moments and looks at what it left. In: how many times. Out: what came of it. */
export async function killOften(kills: number): Promise<Killed> {
  const chance = chanceFrom(kills);
  const folder = mkdtempSync(join(fastFolder(), 'grenseland-drept-'));
  const told: string[] = [];
  let [acknowledged, lost, unsaid] = [0, 0, 0];
  try {
    for (let done = 0; done < kills; done += perFile) {
      const round = mkdtempSync(join(folder, 'fil-'));
      const { file: first, path } = await startedMapping(round, newSigner('Kari Nordmann'));
      let before = first.memory().n;
      first.close();
      for (let kill = done; kill < Math.min(kills, done + perFile); kill += 1) {
        const said = await judgeAndKill(path, 1 + Math.floor(chance() * 20), chance() * 4);
        const file = openMappingFile(path);
        const { n } = file.memory();
        file.close();
        acknowledged += said - before;
        lost += Math.max(0, said - n);
        unsaid += Math.max(0, n - said);
        before = n;
      }
      told.push(...faultsIn(path));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(
    `kills: ${kills} in the midst of writing, ${acknowledged} decisions acknowledged, ${lost} lost, ${unsaid} stored but not yet said\n`,
  );
  return { kills, acknowledged, lost, unsaid, told };
}
