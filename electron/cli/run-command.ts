import { createRouterClient, ORPCError } from '@orpc/server';
import type { Program } from '../host/program-options.ts';
import {
  refusal as refusalSchema,
  refuse,
  RefusedError,
  type Refusal,
} from '../../shared/lib/refusal.ts';
import type { CliCommand, Terminal } from './command.ts';
import { appendix } from './commands/appendix.ts';
import { article } from './commands/article.ts';
import { assign } from './commands/assign.ts';
import { backup } from './commands/backup.ts';
import { codebook, rejudge } from './commands/codebook.ts';
import { compare } from './commands/compare.ts';
import { diff } from './commands/diff.ts';
import { selection } from './commands/selection.ts';
import { conflicts } from './commands/conflicts.ts';
import { entry } from './commands/entry.ts';
import { factsheets } from './commands/factsheets.ts';
import { figures } from './commands/figures.ts';
import { importFile } from './commands/import-file.ts';
import { judge } from './commands/judge.ts';
import { key } from './commands/key.ts';
import { keys } from './commands/keys.ts';
import { agreement, ledger } from './commands/ledger.ts';
import { newMapping } from './commands/new-mapping.ts';
import { obstacles, waive } from './commands/obstacles.ts';
import { erase, persons } from './commands/persons.ts';
import { precedents } from './commands/precedents.ts';
import { exportRelease, release } from './commands/release.ts';
import { tables } from './commands/tables.ts';
import { resolve } from './commands/resolve.ts';
import { restore } from './commands/restore.ts';
import { sentence } from './commands/sentence.ts';
import { site } from './commands/site.ts';
import { verify } from './commands/verify.ts';
import { UsageError, usageText } from './usage.ts';

const commands: Readonly<Record<string, CliCommand>> = {
  new: newMapping,
  import: importFile,
  ledger,
  entry,
  judge,
  assign,
  resolve,
  conflicts,
  obstacles,
  waive,
  factsheets,
  precedents,
  persons,
  erase,
  rejudge,
  codebook,
  tables,
  figures,
  appendix,
  article,
  site,
  release,
  export: exportRelease,
  keys,
  key,
  agreement,
  compare,
  diff,
  selection,
  sentence,
  verify,
  backup,
  restore,
};

/** What a call ends with: the one JSON object for standard output, words for standard error, and the exit code. */
export type Ended = { readonly output: unknown; readonly words: string; readonly exit: 0 | 1 | 2 };

function refusalFrom(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  if (error instanceof ORPCError) {
    const parsed = refusalSchema.safeParse(error.data);
    if (parsed.success) return parsed.data;
  }
  return refuse('internal', {
    reason: error instanceof Error ? `${error.name}: ${error.message}` : 'ukjent feil',
  });
}

/** In: what was thrown. Out: the end of a call that was refused. */
export function refusedEnd(error: unknown): Ended {
  const refused = refusalFrom(error);
  return { output: { refused }, words: refused.message, exit: 1 };
}

/**
 * Runs one call of the terminal. In: the store, the words, the passphrase, where progress goes.
 * Out: what to print and how to exit: 0 done, 1 refused, 2 usage. Never throws.
 */
export async function runCommand(
  program: Program,
  [name, ...words]: readonly string[],
  context: Omit<Terminal, 'client' | 'takeBackKey'>,
): Promise<Ended> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return { output: { usage: usageText }, words: usageText, exit: 2 };
  try {
    const client = createRouterClient(program.router);
    const answer = await command({ client, takeBackKey: program.takeBackKey, ...context }, words);
    return { output: answer.value, words: '', exit: answer.ok ? 0 : 1 };
  } catch (error) {
    if (error instanceof UsageError) {
      return {
        output: { usage: error.message },
        words: `${error.message}\n\n${usageText}`,
        exit: 2,
      };
    }
    return refusedEnd(error);
  }
}
