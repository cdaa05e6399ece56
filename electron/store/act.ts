import type { Command } from '../../shared/rules/command.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { now } from './clock.ts';
import { handleCommand, handlePortions } from './handle-command.ts';
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
): Promise<{ readonly n: number }> {
  const done = valueOf(
    await handleCommand(workspace.file(), workspace.who(), now(), command, beside),
  );
  workspace.announce();
  return done;
}

/** As `act`, for a command that comes in portions (`handlePortions`). */
export async function actInPortions(
  workspace: Workspace,
  commands: AsyncIterable<Command>,
  following: Following,
): Promise<{ readonly n: number }> {
  const done = await handlePortions(workspace.file(), workspace.who(), now(), commands, following);
  workspace.announce();
  return done;
}
