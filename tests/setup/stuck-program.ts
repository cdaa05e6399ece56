import { execFileSync } from 'node:child_process';
import { afterEach } from 'vitest';
import { runningPrograms, type Running } from '../e2e/launch.ts';

// After a test that failed: what the programs that are still open show and said last, and whether they answer. One that does not
// would let each later test of its file wait for nothing until its time is out; it is ended, so that they fail at once.

const patienceMs = 10_000;

/** In: a question to the program or its window. Out: whether it was answered in time. */
async function answers(question: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const answered = question().then(
    () => true,
    () => false,
  );
  const first = await Promise.race([answered, tooLong]);
  clearTimeout(timer);
  return first;
}

/** What each of its processes is doing: a busy one goes round, a waiting one waits for somebody. */
function processes(): string {
  if (process.platform === 'win32') return '';
  return execFileSync('ps', ['-eo', 'pid,ppid,stat,pcpu,etime,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line, at) => at === 0 || /electron|grenseland|Xvfb/iu.test(line))
    .map((line) => line.slice(0, 160))
    .join('\n');
}

async function account({ app, window, said }: Running): Promise<string> {
  const main = await answers(() => app.evaluate(() => true));
  const page = await answers(() => window.evaluate('true'));
  const before = processes();
  const shown = page ? await window.locator('body').innerText() : '';
  if (!main || !page) app.process().kill('SIGKILL');
  return [
    `The program ${main ? 'answers' : 'DOES NOT ANSWER'}, its window ${page ? 'answers' : 'DOES NOT ANSWER'}.`,
    before,
    `It said: ${said()}`,
    `The window shows: ${shown.replaceAll(/\n+/gu, ' | ').slice(0, 2_000)}`,
    '',
  ].join('\n');
}

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const program of runningPrograms()) process.stderr.write(await account(program));
}, 60_000);
