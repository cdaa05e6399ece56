import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { inTime } from '../e2e/in-time.ts';
import { endStartedSince, runningProcesses, startedHere } from '../e2e/running-processes.ts';

describe('what tests wait for', () => {
  it('comes, or is told of by name when its time is out', async () => {
    expect(await inTime('Svaret', Promise.resolve(7), 1_000)).toBe(7);
    await expect(inTime('Svaret', Promise.reject(new Error('nei')), 1_000)).rejects.toThrow('nei');
    const never = new Promise<never>(() => undefined);
    await expect(inTime('Svaret', never, 20)).rejects.toThrow('Svaret: nothing after 20 ms');
  });
});

describe('the programs that a worker has started', () => {
  const wait = () =>
    spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', 'like-grenseland'], {
      stdio: 'ignore',
    });

  it('are seen, and only those started since are ended', async () => {
    const older = wait();
    await once(older, 'spawn');
    const before = startedHere();
    const newer = wait();
    await once(newer, 'spawn');
    expect([...startedHere()]).toEqual(expect.arrayContaining([older.pid, newer.pid]));
    expect(runningProcesses()).toContain('like-grenseland');
    endStartedSince(before);
    expect(await once(newer, 'exit')).toEqual([null, 'SIGKILL']);
    expect(older.exitCode).toBeNull();
    older.kill('SIGKILL');
    await once(older, 'exit');
  });
});
