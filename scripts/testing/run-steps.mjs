/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {{ step: string, seconds: number } & import('./test-report.mjs').Count} Result
 */

/**
 * @param {readonly Step[]} all
 * @param {readonly string[]} names none means all
 * @returns {{ chosen: Step[], unknown: string[] }}
 */
export function chooseSteps(all, names) {
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (names.length === 0) return { chosen: [...all], unknown };
  const wanted = new Set(names);
  // What a chosen step rests on comes along.
  for (const step of all)
    if (wanted.has(step.name)) step.after?.forEach((name) => wanted.add(name));
  return { chosen: all.filter((step) => wanted.has(step.name)), unknown };
}

/**
 * Runs the steps in order. A step that rests on one that failed is not run and counts as failed.
 * @param {readonly Step[]} chosen
 * @param {{ begin: (name: string) => void, end: (result: Result) => void, now: () => number }} watcher now: milliseconds
 * @returns {Promise<Result[]>}
 */
export async function runSteps(chosen, watcher) {
  /** @type {Result[]} */
  const results = [];
  for (const step of chosen) {
    const broken = step.after?.find((name) =>
      results.some((result) => result.step === name && result.failed > 0),
    );
    watcher.begin(step.name);
    const started = watcher.now();
    const count =
      broken === undefined
        ? await attempt(step)
        : { passed: 0, failed: 1, failures: [`not run, because ${broken} failed`] };
    const seconds = (watcher.now() - started) / 1000;
    const result = { step: step.name, seconds, ...count };
    results.push(result);
    watcher.end(result);
  }
  return results;
}

/** @param {Step} step */
async function attempt(step) {
  try {
    return await step.run();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, failures: [reason] };
  }
}

/**
 * @param {readonly Result[]} results
 * @returns {string[]} lines; the last is the one that machines read: `N passed, N failed`
 */
export function summary(results) {
  const lines = results.map(
    (result) =>
      `${result.failed === 0 ? 'ok    ' : 'FAILED'} ${result.step.padEnd(12)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed ${result.seconds.toFixed(1).padStart(7)} s`,
  );
  const failures = results.flatMap((result) =>
    result.failures.map((failure) => `  ${result.step}: ${failure}`),
  );
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((sum, result) => sum + result[key], 0);
  return [
    ...lines,
    ...(failures.length > 0 ? ['', 'What failed:', ...failures] : []),
    '',
    `${total('passed')} passed, ${total('failed')} failed`,
  ];
}
