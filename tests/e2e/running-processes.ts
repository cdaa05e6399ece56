import { execFileSync } from 'node:child_process';

const ours = /electron|grenseland|Xvfb|cli\.mjs/iu;

/** Out: what each process of the program is doing, a line each: a busy one goes round, a waiting one waits for somebody. */
export function runningProcesses(): string {
  if (process.platform === 'win32') return '';
  return execFileSync('ps', ['-eo', 'pid,ppid,stat,wchan:20,pcpu,etime,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line, at) => at === 0 || ours.test(line))
    .map((line) => line.slice(0, 180))
    .join('\n');
}

/** Out: the numbers of the programs that this worker has started and that are there. */
export function startedHere(): ReadonlySet<number> {
  if (process.platform === 'win32') return new Set();
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const mine = lines.flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/u).map(Number);
    const isMine = parent === process.pid && /electron|grenseland/iu.test(line);
    return pid !== undefined && isMine ? [pid] : [];
  });
  return new Set(mine);
}

/** Ends what this worker has started since, whatever it waits for. In: what it had started before. */
export function endStartedSince(before: ReadonlySet<number>): void {
  for (const pid of startedHere()) if (!before.has(pid)) process.kill(pid, 'SIGKILL');
}
