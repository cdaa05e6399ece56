import { delimiter, sep } from 'node:path';

/**
 * How to start npm from inside an npm script. The machine's own npm on the machine's own Node is
 * taken, never the Node inside node_modules, since `npm ci` deletes that one while it runs.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[], env: NodeJS.ProcessEnv }}
 */
export function npmCommand(env = process.env) {
  const inside = `node_modules${sep}.bin`;
  const path = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((part) => !part.endsWith(inside))
    .join(delimiter);
  const node = env['npm_node_execpath'];
  const cli = env['npm_execpath'];
  const usable =
    node !== undefined && cli !== undefined && !node.includes(inside) && cli.endsWith('.js');
  return usable
    ? { command: node, args: [cli], env: { ...env, PATH: path } }
    : {
        command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
        args: [],
        env: { ...env, PATH: path },
      };
}
