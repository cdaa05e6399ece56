import type { Command } from '../../shared/rules/command.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { now } from './clock.ts';
import { handleCommand } from './handle-command.ts';
import type { Workspace } from './workspace.ts';
import type { Beside, Following } from './write-events.ts';

/**
 * Has a command done in the open file by the unlocked adviser, and tells the windows.
 * In: workspace, command, and as `handleCommand`. Out: the place the log has come to. Error: throws the refusal.
 */
export async function act(
  workspace: Workspace,
  command: Command,
  beside?: Beside,
  following?: Following,
): Promise<{ readonly n: number }> {
  const done = valueOf(
    await handleCommand(workspace.file(), workspace.who(), now(), command, beside, following),
  );
  workspace.announce();
  return done;
}
