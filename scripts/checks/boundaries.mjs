import { projectRoot } from '../setup/places.mjs';
import { blindness, rooms, sourceFiles } from './rooms.mjs';
import { runTool } from './tools.mjs';

/**
 * @typedef {{ source: string }} Module
 * @typedef {{ from: string, to: string, rule: { name: string }, comment?: string }} Violation
 * @typedef {{ modules: Module[], summary: { violations: Violation[], ruleSetUsed: { forbidden: { name: string, comment?: string }[] } } }} Cruise
 */

/**
 * Holds every import against the named rules of .dependency-cruiser.mjs.
 * @param {string} [root] the checkout
 * @returns {Promise<string[]>} complaints, one a line, each saying where the code belongs; a file that was not looked at is a complaint
 */
export async function checkBoundaries(root = projectRoot) {
  const cruised = await runTool(
    'depcruise',
    ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...rooms],
    { cwd: root },
  );
  /** @type {Cruise} */
  let result;
  try {
    result = JSON.parse(cruised.stdout);
  } catch {
    return [`dependency-cruiser gave no answer: ${cruised.stderr.trim()}`];
  }
  const { violations, ruleSetUsed } = result.summary;
  const advice = new Map(ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment ?? '']));
  const seen = result.modules.map((module) => module.source);
  return [
    ...rooms.flatMap((room) => blindness(room, sourceFiles(room, undefined, root), seen)),
    ...violations.map(
      ({ from, to, rule }) => `${from} → ${to}: ${rule.name}. ${advice.get(rule.name) ?? ''}`,
    ),
  ];
}
