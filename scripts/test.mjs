// npm test [-- STEP …]: every check, or the named ones, in order.
import { runScript, SetupRefusal } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';
import { chooseSteps, runSteps, summary } from './testing/run-steps.mjs';
import { steps } from './testing/steps.mjs';

const out = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

await runScript(async () => {
  const { chosen, unknown } = chooseSteps(steps, process.argv.slice(2));
  if (unknown.length > 0) {
    throw new SetupRefusal(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
    );
  }
  await setUp(chosen.some((step) => step.name === 'package') ? 'checks' : 'window');
  const results = await runSteps(chosen, {
    begin: (name) => out(`\n── ${name}`),
    end: (result) => {
      for (const failure of result.failures) out(`  ${failure}`);
      out(`   ${result.failed === 0 ? 'ok' : 'FAILED'} (${result.seconds.toFixed(1)} s)`);
    },
    now: () => performance.now(),
  });
  out('\n── summary');
  for (const line of summary(results)) out(line);
  return results.every((result) => result.failed === 0) ? 0 : 1;
});
