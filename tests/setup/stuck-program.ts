import type { Page } from 'playwright';
import { afterAll, afterEach } from 'vitest';
import { inTime } from '../e2e/in-time.ts';
import { runningPrograms, type Running } from '../e2e/launch.ts';
import { runningProcesses } from '../e2e/running-processes.ts';

// After a test that failed, and after a file that leaves a program running, as one whose beginning failed does: what the
// programs that are still open show and said last, and whether they answer. One that does not would let each later test of
// its file wait for nothing until its time is out; it is ended, so that they fail at once.

const patienceMs = 10_000;

/** In: a question to the program or its window. Out: whether it was answered in time. */
const answers = (question: () => Promise<unknown>): Promise<boolean> =>
  inTime('An answer', question(), patienceMs).then(
    () => true,
    () => false,
  );

async function shownIn(window: Page | undefined): Promise<string | null> {
  if (window === undefined || !(await answers(() => window.evaluate('true')))) return null;
  return window.locator('body').innerText();
}

const ofWindow = (window: Page | undefined, shown: string | null): string =>
  window === undefined
    ? 'has no window'
    : `its window ${shown === null ? 'DOES NOT ANSWER' : 'answers'}`;

async function account({ app, child, said }: Running): Promise<string> {
  const main = await answers(() => app.evaluate(() => true));
  const [window] = app.windows();
  const shown = await shownIn(window);
  const before = runningProcesses();
  if (!main || shown === null) child.kill('SIGKILL');
  return [
    `The program ${main ? 'answers' : 'DOES NOT ANSWER'}, ${ofWindow(window, shown)}.`,
    before,
    `It said: ${said()}`,
    `The window shows: ${(shown ?? '').replaceAll(/\n+/gu, ' | ').slice(0, 2_000)}`,
    '',
  ].join('\n');
}

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const program of runningPrograms()) process.stderr.write(await account(program));
}, 60_000);

afterAll(async () => {
  for (const program of runningPrograms()) {
    process.stderr.write(await account(program));
    program.child.kill('SIGKILL');
  }
}, 60_000);
